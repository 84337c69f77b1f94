package dev.plumbline.assessment;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Optional;

/** The assessments that are kept. */
public interface Assessments extends Repository<Assessment, Long>, KeepingRevisions {

	/**
	 * Keeps a new one, or the changes of one; advice it was newly given is also kept as a
	 * revision.
	 * @return what is kept now; to be used instead of what was given
	 * @throws org.springframework.dao.OptimisticLockingFailureException when it was
	 * changed or deleted by somebody else since it was found
	 */
	@Override
	Assessment save(Assessment assessment);

	/** The one that the database knows by this, if it is still there. */
	Optional<Assessment> findById(long id);

	/** The one at this address, if it is still there. */
	Optional<Assessment> findBySecret(Secret secret);

	/**
	 * The assessment at an address, unless the address cannot be one or its last day is
	 * over, whether or not it has been deleted yet.
	 * @param id the secret part of the address, as somebody typed it
	 */
	default Optional<Assessment> findKept(String id, LocalDate today) {
		return Secret.read(id)
			.flatMap(this::findBySecret)
			.filter((assessment) -> !assessment.deleteAfter().isBefore(today));
	}

	/**
	 * Deletes the one at this address, as its owner wishes; there is no way back.
	 * @return how many there were, 0 or 1
	 */
	@Modifying
	@Transactional
	@Query("delete from Assessment a where a.secret = :secret")
	int deleteBySecret(Secret secret);

	/** Deletes those whose last day is over; returns how many. */
	@Modifying
	@Transactional
	@Query("delete from Assessment a where a.deleteAfter < :today")
	int deleteOver(LocalDate today);

}
