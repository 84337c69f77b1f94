package dev.plumbline.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something to find, as plain text.
 *
 * @param key what its address is made from
 * @param title by which it is shown
 * @param names other names of it, which nobody is shown
 * @param summary what it says, in short
 * @param body all else that is said in it
 */
record Document(Kind kind, String key, String title, String names, String summary, String body) {

	Document {
		title = plain(title);
		names = plain(names);
		summary = plain(summary);
		body = plain(body);
	}

	/** Without what the database cannot keep, or what marks the words that were found. */
	private static String plain(String text) {
		return text.replaceAll("[\\p{Cntrl}\\p{Co}\\p{Cs}\\s]+", " ").strip();
	}

	Document alsoNamed(String more) {
		return new Document(this.kind, this.key, this.title, this.names + " " + more, this.summary, this.body);
	}

	/** All of its words. */
	String text() {
		return String.join("\n", this.title, this.names, this.summary, this.body);
	}

	/** What two sets share only when they say the same. */
	static String fingerprint(Collection<Document> documents) {
		return documents.stream()
			.map((one) -> String.join("\u0001", List.of(one.kind.id(), one.key, one.text())))
			.collect(Collectors.joining("\u0002"));
	}

}
