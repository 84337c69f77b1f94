package dev.plumbline.enquiry;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Optional;

/** The enquiries that are kept. */
interface EnquiryRows extends Repository<Enquiry, Long> {

	Enquiry save(Enquiry enquiry);

	Optional<Enquiry> findByNumber(String number);

	/** By the hash of the secret of its receipt. */
	Optional<Enquiry> findByReceipt(String hash);

	/** The same, and nobody else changes it before this transaction is over. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from Enquiry e where e.receipt = :hash")
	Optional<Enquiry> holdByReceipt(String hash);

	/** The same, by its number. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from Enquiry e where e.number = :number")
	Optional<Enquiry> holdByNumber(String number);

	/**
	 * An assessment that stays for as long as this transaction; empty when it is gone.
	 */
	@Query(nativeQuery = true, value = "select id from assessment where id = :id for key share")
	Optional<Long> stays(long id);

	/** The next number of a year; one that is not used after all is given again. */
	@Query(nativeQuery = true, value = """
			insert into enquiry_year values (:year, 1)
			on conflict (year) do update set last = enquiry_year.last + 1 returning last""")
	int next(int year);

	/**
	 * How many of grade A came in before one, and are neither won nor declined yet.
	 * @param at when that one came in
	 */
	@Query(nativeQuery = true, value = """
			select count(*) from enquiry where screening = 'ACCEPTED' and state in ('NEW', 'REPLIED')
			and coalesce(corrected_grade, grading::json ->> 'grade') = 'A'
			and submitted_at <= :at and number <> :number""")
	int urgentBefore(Instant at, String number);

	/** How many are accepted and not answered yet. */
	@Query("select count(e) from Enquiry e where e.standing = dev.plumbline.enquiry.Standing.ACCEPTED "
			+ "and e.state = dev.plumbline.enquiry.State.NEW")
	long countNew();

}
