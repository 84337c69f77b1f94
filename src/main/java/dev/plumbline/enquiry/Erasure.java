package dev.plumbline.enquiry;

import dev.plumbline.account.AuditLog;
import dev.plumbline.mail.Delivery;
import dev.plumbline.mail.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/**
 * Forgets an enquiry with its notes and letters. What stays is its number, its dates, how
 * it was graded and what became of it, which tell nobody who wrote.
 */
@Component
class Erasure {

	private final EnquiryRows rows;

	private final Notes notes;

	private final Outbox outbox;

	private final EnquiryLetters letters;

	private final EnquirySettings settings;

	private final AuditLog audit;

	private final EnquiryRetention retention;

	private final Clock clock;

	Erasure(EnquiryRows rows, Notes notes, Outbox outbox, EnquiryLetters letters, EnquirySettings settings,
			AuditLog audit, EnquiryRetention retention, Clock clock) {
		this.rows = rows;
		this.notes = notes;
		this.outbox = outbox;
		this.letters = letters;
		this.settings = settings;
		this.audit = audit;
		this.retention = retention;
		this.clock = clock;
	}

	/**
	 * As its sender wishes.
	 * @return whether there was anything left to forget
	 */
	@Transactional
	public boolean erase(ReceiptSecret receipt) {
		return this.rows.holdByReceipt(receipt.hash())
			.filter((enquiry) -> forget(enquiry, "enquiry-erased-by-sender", (any) -> true))
			.isPresent();
	}

	/**
	 * Because its time is up, unless it was changed in the meantime.
	 * @return whether it was forgotten now
	 */
	@Transactional
	public boolean eraseIfOver(String number, LocalDate today) {
		return this.rows.holdByNumber(number)
			.filter((enquiry) -> forget(enquiry, "enquiry-erased-in-time",
					(kept) -> this.retention.lastDay(kept).isBefore(today)))
			.isPresent();
	}

	private boolean forget(Enquiry enquiry, String action, Predicate<Enquiry> due) {
		if (enquiry.standing() == Standing.ERASED || !due.test(enquiry)) {
			return false;
		}
		enquiry.erase(this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		this.rows.save(enquiry);
		this.notes.forget(enquiry);
		boolean principalWasTold = hasLeft("enquiry-principal", enquiry);
		this.outbox.forget(enquiry.number());
		String inbox = this.settings.inbox();
		if (principalWasTold && inbox != null) {
			this.outbox.post(this.letters.erased(enquiry, inbox));
		}
		this.audit.recordOfNobody(action, enquiry.number());
		return true;
	}

	/**
	 * One that was tried may have arrived, whatever the mail server said, and one that
	 * waits may be on its way this moment.
	 */
	private boolean hasLeft(String kind, Enquiry enquiry) {
		return this.outbox.deliveries(enquiry.number())
			.stream()
			.filter((letter) -> letter.kind().equals(kind))
			.anyMatch((letter) -> letter.state() == Delivery.State.HANDED_OVER || letter.tries() > 0
					|| this.outbox.goesOut());
	}

}
