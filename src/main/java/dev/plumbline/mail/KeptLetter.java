package dev.plumbline.mail;

import dev.plumbline.mail.Letter.Attachment;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A letter as it waits to be sent.
 *
 * @param messageId the same at every try
 * @param tries how many have failed
 * @param dueAt before which it is not tried
 */
record KeptLetter(UUID id, String kind, String messageId, Instant writtenAt, int tries, Instant dueAt,
		boolean automatic, String to, @Nullable String replyTo, String subject, String text, String html,
		List<Attachment> attachments) {

	KeptLetter {
		attachments = List.copyOf(attachments);
	}

	/** Names nobody, since what is printed ends up in logs. */
	@Override
	public String toString() {
		return "letter " + this.id + " (" + this.kind + ")";
	}

}
