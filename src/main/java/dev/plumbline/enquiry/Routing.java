package dev.plumbline.enquiry;

import dev.plumbline.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posts the letters about an enquiry: to whom, follows from its grade. */
@Component
class Routing {

	private final Outbox outbox;

	Routing(Outbox outbox) {
		this.outbox = outbox;
	}

	/**
	 * Posts them, in the transaction in which the enquiry is accepted.
	 * @param receipt absent where only its sender knows it
	 */
	void route(Enquiry enquiry, Prepared prepared, @Nullable ReceiptSecret receipt) {
	}

}
