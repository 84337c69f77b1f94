package dev.plumbline.enquiry.desk;

import dev.plumbline.enquiry.Enquiry;
import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.Optional;

/** The enquiries, to be changed. */
interface DeskRows extends Repository<Enquiry, Long> {

	Enquiry save(Enquiry enquiry);

	/**
	 * The one of that number, which nobody else changes before the transaction is over.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from Enquiry e where e.number = :number")
	Optional<Enquiry> holdByNumber(String number);

}
