package dev.plumbline.comeback;

import dev.plumbline.mail.Delivery;
import dev.plumbline.mail.Letter;
import dev.plumbline.mail.Outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An outbox that can be looked into. */
final class Pile implements Outbox {

	private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

	final List<Letter> letters = new ArrayList<>();

	boolean handedOver;

	@Override
	public UUID post(Letter letter) {
		this.letters.add(letter);
		return UUID.randomUUID();
	}

	@Override
	public boolean goesOut() {
		return true;
	}

	@Override
	public List<Delivery> deliveries(String about) {
		Delivery.State state = this.handedOver ? Delivery.State.HANDED_OVER : Delivery.State.WAITING;
		return this.letters.stream()
			.filter((letter) -> letter.about().equals(about))
			.map((letter) -> new Delivery(UUID.randomUUID(), letter.kind(), state, NOW, this.handedOver ? NOW : null, 1,
					this.handedOver ? null : NOW))
			.toList();
	}

	@Override
	public void forget(String about) {
		this.letters.removeIf((letter) -> letter.about().equals(about));
	}

}
