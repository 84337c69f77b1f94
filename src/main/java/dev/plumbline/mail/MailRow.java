package dev.plumbline.mail;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A letter as the principal sees it: not whom it goes to nor what is in it.
 *
 * @param about what it belongs to
 * @param handedOver absent while it was not
 * @param nextTry absent when there is none
 * @param reason why the last try failed; absent when none did
 */
record MailRow(UUID id, String about, String kind, OffsetDateTime written, @Nullable OffsetDateTime handedOver,
		int tries, @Nullable OffsetDateTime nextTry, @Nullable String reason) {

	/** Of the message that says why. */
	public String reasonKey() {
		return "mail.reason." + words()[0];
	}

	/** What the server said, as its codes in brackets; empty when it said nothing. */
	public String reasonCode() {
		return (words().length > 1) ? " (" + words()[1] + ")" : "";
	}

	private String[] words() {
		return ((this.reason != null) ? this.reason : "none").split(" ", 2);
	}

}
