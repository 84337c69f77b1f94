package dev.plumbline.mail;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A letter to one reader, whole and ready to be sent.
 *
 * @param about what it belongs to, such as {@code enquiry EN-2026-000123}: never personal
 * data, since it is logged
 * @param kind what it is for, as a lower-case id such as {@code enquiry-confirmation};
 * its words are the message {@code mail.kind.} with the id
 * @param to the one address it goes to
 * @param replyTo where answers go; null for where it comes from
 * @param subject one line
 * @param text for readers without HTML; says everything
 * @param html the same with links and headings; no picture, script or style from
 * elsewhere
 * @param automatic whether nobody wrote it, so that no machine answers it
 */
public record Letter(String about, String kind, String to, @Nullable String replyTo, String subject, String text,
		String html, List<Attachment> attachments, boolean automatic) {

	public Letter {
		attachments = List.copyOf(attachments);
	}

	/**
	 * A file that goes with a letter.
	 *
	 * @param name of the file, with its ending
	 * @param type media type
	 */
	public record Attachment(String name, String type, byte[] content) {
	}

}
