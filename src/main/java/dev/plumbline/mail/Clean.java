package dev.plumbline.mail;

import dev.plumbline.mail.Letter.Attachment;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Makes sure of a letter before it is kept: nothing that a visitor typed becomes a header
 * of its own, and nothing is kept that could never be sent.
 */
final class Clean {

	private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*");

	private static final Pattern TYPE = Pattern.compile("[a-z0-9.+-]+/[a-z0-9.+-]+(; ?charset=[A-Za-z0-9-]+)?");

	/** Also what only some take for the end of a line, or what turns one around. */
	private static final Pattern NO_PART_OF_A_LINE = Pattern
		.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

	private Clean() {
	}

	/**
	 * The letter, with subject and names of files each on one line.
	 * @throws IllegalArgumentException when it could not be sent; the message says what
	 * of it is wrong and quotes nothing
	 */
	static Letter letter(Letter letter) {
		check(KIND.matcher(letter.kind()).matches(), "The kind of a letter is a lower-case id");
		check(Mailboxes.isAddress(letter.to()), "A letter needs one address to go to");
		check(isAddressOrAbsent(letter.replyTo()), "Answers to a letter need one address to go to");
		return new Letter(letter.about(), letter.kind(), letter.to(), letter.replyTo(), line(letter.subject()),
				withoutNull(letter.text()), withoutNull(letter.html()),
				letter.attachments().stream().map(Clean::attachment).toList(), letter.automatic());
	}

	private static boolean isAddressOrAbsent(@Nullable String address) {
		return address == null || Mailboxes.isAddress(address);
	}

	private static Attachment attachment(Attachment attachment) {
		check(TYPE.matcher(attachment.type()).matches(), "A file needs a media type");
		return new Attachment(line(attachment.name()), attachment.type(), attachment.content());
	}

	private static String line(String text) {
		return NO_PART_OF_A_LINE.matcher(text).replaceAll(" ").strip();
	}

	/** The one character that the database does not take. */
	private static String withoutNull(String text) {
		return text.replace("\0", "");
	}

	private static void check(boolean right, String otherwise) {
		if (!right) {
			throw new IllegalArgumentException(otherwise);
		}
	}

}
