package dev.plumbline.assessment;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every advice that was ever given, as long as its assessment is there. */
public interface Revisions extends Repository<Revision, Long> {

	/** One of an assessment, by its number; empty when it never had it. */
	default Optional<Revision> find(Assessment assessment, int number) {
		Long id = assessment.id();
		return (id != null) ? findByAssessmentAndNumber(id, number) : Optional.empty();
	}

	/** All of an assessment, first to last, without what is in them. */
	default List<Entry> list(Assessment assessment) {
		Long id = assessment.id();
		return (id != null) ? entries(id) : List.of();
	}

	/**
	 * The last of the assessment of that number, if it is still kept.
	 * @param assessment the number by which those know it who must not know its address
	 */
	@Query("""
			select r from Revision r, Assessment a
			where a.id = :assessment and r.assessment = a.id and r.number = a.revision
			and a.deleteAfter >= :today""")
	Optional<Revision> findLatest(long assessment, LocalDate today);

	/** For {@link #find}. */
	Optional<Revision> findByAssessmentAndNumber(long assessment, int number);

	/** For {@link #list}. */
	@Query("""
			select new dev.plumbline.assessment.Revisions$Entry(r.number, r.ruleSet, r.givenAt)
			from Revision r where r.assessment = :assessment order by r.number""")
	List<Entry> entries(long assessment);

	/**
	 * That there is a revision.
	 *
	 * @param ruleSet number of the rule set it was given by
	 */
	record Entry(int number, int ruleSet, Instant givenAt) {
	}

}
