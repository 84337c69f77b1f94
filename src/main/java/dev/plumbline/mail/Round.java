package dev.plumbline.mail;

import java.util.UUID;

/**
 * One round of tries of one letter. Each is work of its own: that of a former round may
 * still be ending, or be taken up by another copy that thinks it never did.
 *
 * @param number how often somebody had the letter sent again
 */
record Round(UUID letter, int number) {

	private static final String BETWEEN = "/";

	/** Reads what {@link #toString} writes. */
	static Round read(String text) {
		String[] parts = text.split(BETWEEN);
		return new Round(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
	}

	@Override
	public String toString() {
		return this.letter + BETWEEN + this.number;
	}

}
