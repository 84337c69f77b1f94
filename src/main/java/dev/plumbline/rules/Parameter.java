package dev.plumbline.rules;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may stand in one gap of a sentence: the shape a writer uses, the shape stock
 * Drools captures, and how the gap is shown in lists of sentences.
 */
public final class Parameter {

	static final String EVIDENCE_NAME = "[a-z][a-z0-9-]{0,63}";

	private final Kind kind;

	private final String shown;

	private final String written;

	private final String captured;

	private Parameter(Kind kind, String shown, String written, String captured) {
		this.kind = kind;
		this.shown = shown;
		this.written = written;
		this.captured = captured;
	}

	/** The value of an evidence entry, written as its name in square brackets. */
	public static Parameter number() {
		return new Parameter(Kind.NUMBER, "[number]", "\\[" + EVIDENCE_NAME + "\\]", "[\\d.]+");
	}

	/** Exactly one of the given words. */
	public static Parameter oneOf(Collection<String> words) {
		String alternatives = alternatives(words);
		return new Parameter(Kind.WORD, "{" + String.join(" | ", words) + "}", alternatives, alternatives);
	}

	/** One or more of the given words, separated by a comma and a space. */
	public static Parameter listOf(Collection<String> words) {
		String alternatives = "(?:" + alternatives(words) + ")";
		return new Parameter(Kind.LIST, "{" + String.join(", ", words) + "}",
				alternatives + "(?:, " + alternatives + ")*+", "[a-z0-9., -]+");
	}

	/** Free text in double quotes, in which evidence names may stand in brackets. */
	public static Parameter text() {
		return new Parameter(Kind.TEXT, "\"…\"", "\"[^\"\\\\]{1,1000}+\"", "[^\"]+");
	}

	private static String alternatives(Collection<String> words) {
		// The longest first, so that one word is never taken for the beginning of
		// another.
		return words.stream()
			.sorted((a, b) -> b.length() - a.length())
			.map(Pattern::quote)
			.map(Parameter::plain)
			.collect(Collectors.joining("|"));
	}

	/** Stock Drools' DSL reader does not know {@code \Q…\E}. */
	private static String plain(String quoted) {
		return quoted.substring(2, quoted.length() - 2).replace(".", "\\.");
	}

	Kind kind() {
		return this.kind;
	}

	String shown() {
		return this.shown;
	}

	String written() {
		return this.written;
	}

	String captured() {
		return this.captured;
	}

	/** Turns what was written into the value a sentence works with. */
	Object read(String written, Evidence evidence) {
		return switch (this.kind) {
			case NUMBER -> evidence.value(written.substring(1, written.length() - 1));
			case WORD -> written;
			case LIST -> List.of(written.split(", "));
			case TEXT -> evidence.fill(written.substring(1, written.length() - 1));
		};
	}

	enum Kind {

		NUMBER, WORD, LIST, TEXT

	}

}
