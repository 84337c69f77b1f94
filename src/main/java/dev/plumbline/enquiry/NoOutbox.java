package dev.plumbline.enquiry;

import dev.plumbline.mail.Delivery;
import dev.plumbline.mail.Letter;
import dev.plumbline.mail.Outbox;

import java.util.List;
import java.util.UUID;

/** Takes letters and sends none. */
class NoOutbox implements Outbox {

	@Override
	public UUID post(Letter letter) {
		return UUID.randomUUID();
	}

	@Override
	public List<Delivery> deliveries(String about) {
		return List.of();
	}

	@Override
	public void forget(String about) {
		// there is nothing
	}

}
