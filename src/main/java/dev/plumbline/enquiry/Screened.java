package dev.plumbline.enquiry;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/**
 * What a screening makes of a form that was sent.
 *
 * @param signals signs of spam by stable lower-case id, whatever the outcome; a sign that
 * a proof has answered is left out
 * @param tryAgain how long until it is worth trying again; only with
 * {@link Outcome#REFUSED}
 */
public record Screened(Outcome outcome, List<String> signals, @Nullable Duration tryAgain) {

	public Screened {
		signals = List.copyOf(signals);
	}

	/** Nothing stands against it. */
	public static Screened accepted() {
		return new Screened(Outcome.ACCEPTED, List.of(), null);
	}

	/** What happens next. */
	public enum Outcome {

		/** It goes to the principal; what was held of the same form is released. */
		ACCEPTED,

		/**
		 * It is kept as held, and the form comes back, with all that was typed, for a
		 * proof.
		 */
		CHALLENGED,

		/**
		 * It is kept as held, and its sender is sent to the receipt, which says that it
		 * waits.
		 */
		HELD,

		/**
		 * Far too many at once: nothing is kept, and the form comes back with all that
		 * was typed and when to try again (429).
		 */
		REFUSED

	}

}
