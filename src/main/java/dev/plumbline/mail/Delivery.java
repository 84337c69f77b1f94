package dev.plumbline.mail;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a letter.
 *
 * @param kind of the letter
 * @param written when it was kept
 * @param handedOver when the mail server took it; null while it has not
 * @param nextTry when it is tried again; null when it will not be, or already was taken
 */
public record Delivery(UUID id, String kind, State state, Instant written, @Nullable Instant handedOver, int tries,
		@Nullable Instant nextTry) {

	/** Where it is. */
	public enum State {

		/** To be sent, for the first time or once more. */
		WAITING,

		/** The mail server has it. */
		HANDED_OVER,

		/** Given up after the last try, until somebody has it sent again. */
		FAILED

	}

}
