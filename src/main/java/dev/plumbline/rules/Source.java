package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a figure or a reason comes from.
 *
 * @param id short and stable, such as {@code S57}
 * @param publisher who says so, with the year where it is known
 * @param address the publisher's own address; absent where none is known
 * @param note what to keep in mind when relying on it
 */
public record Source(String id, String title, String publisher, @Nullable String address, @Nullable String note) {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,40}+");

	private static final int LONGEST = 300;

	private static final int LONGEST_NOTE = 1_000;

	/** What is wrong with it, and the way out; a file may hold what the type cannot. */
	Optional<String> problem() {
		if (this.id == null || this.title == null || this.publisher == null) {
			return Optional.of("A source needs id, title and publisher.");
		}
		if (!ID.matcher(this.id).matches()) {
			return Optional.of("The id of a source is letters, digits and hyphens, at most 40.");
		}
		if (this.title.isBlank() || Math.max(this.title.length(), this.publisher.length()) > LONGEST
				|| (this.note != null && this.note.length() > LONGEST_NOTE)) {
			return Optional.of("Title and publisher have at most " + LONGEST + " characters, a note at most "
					+ LONGEST_NOTE + "; a title is needed.");
		}
		return (this.address == null || isPublic(this.address)) ? Optional.empty()
				: Optional.of("An address begins with https:// or http:// and has at most " + LONGEST + " characters.");
	}

	private static boolean isPublic(String address) {
		if (address.length() > LONGEST || !(address.startsWith("https://") || address.startsWith("http://"))) {
			return false;
		}
		try {
			return new URI(address).getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
