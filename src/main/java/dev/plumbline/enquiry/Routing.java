package dev.plumbline.enquiry;

import dev.plumbline.mail.Letter;
import dev.plumbline.mail.Outbox;
import dev.plumbline.qualification.Grading.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/**
 * Posts the letters about an enquiry: A and B reach the principal at once, C gets the
 * report and a friendly no, and everybody hears what happens next.
 */
@Component
class Routing {

	private final Outbox outbox;

	private final EnquiryLetters letters;

	private final Capacity capacity;

	private final EnquirySettings settings;

	Routing(Outbox outbox, EnquiryLetters letters, Capacity capacity, EnquirySettings settings) {
		this.outbox = outbox;
		this.letters = letters;
		this.capacity = capacity;
		this.settings = settings;
	}

	/**
	 * Posts them, in the transaction in which the enquiry is accepted.
	 * @param receipt absent where only its sender knows it
	 */
	void route(Enquiry enquiry, Prepared prepared, @Nullable ReceiptSecret receipt) {
		letters(enquiry, prepared, this.capacity.before(enquiry), receipt).forEach(this.outbox::post);
	}

	/** Who is written to, the principal first. */
	List<Letter> letters(Enquiry enquiry, Prepared prepared, Capacity.@Nullable Queue queue,
			@Nullable ReceiptSecret receipt) {
		String inbox = this.settings.inbox();
		if (prepared.graded().grading().grade() == Grade.C) {
			return List.of(this.letters.report(enquiry, prepared, inbox, receipt));
		}
		List<Letter> letters = new ArrayList<>();
		if (inbox != null) {
			letters.add(this.letters.toPrincipal(enquiry, prepared, inbox));
		}
		letters.add(this.letters.confirmation(enquiry, prepared, queue, receipt));
		return letters;
	}

}
