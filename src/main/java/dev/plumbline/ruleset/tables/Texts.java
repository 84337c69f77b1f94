package dev.plumbline.ruleset.tables;

import dev.plumbline.ruleset.text.Part;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What entries of lines with a key each have in common. */
final class Texts {

	/** The order in which a new entry is written. */
	private static final Map<Part.Kind, List<String>> KEYS = Map.of(Part.Kind.FIGURE,
			List.of("name", "value", "unit", "source", "confidence", "measuredOn", "reviewBy", "note"),
			Part.Kind.SOURCE, List.of("id", "title", "publisher", "address", "note"));

	private static final String NEVER_LEFT_OUT = "publisher";

	private Texts() {
	}

	/** Something has to stand there. */
	static Optional<Mistake> needed(Fields typed, String field, int longest) {
		return typed.word(field).isEmpty() ? Optional.of(Mistake.of(field, "tables.mistake.empty", longest))
				: optional(typed, field, longest);
	}

	/** Something may stand there. */
	static Optional<Mistake> optional(Fields typed, String field, int longest) {
		String text = typed.word(field);
		if (text.length() > longest) {
			return Optional.of(Mistake.of(field, "tables.mistake.long", longest, text.length()));
		}
		return Yaml.holds(text) ? Optional.empty() : Optional.of(Mistake.of(field, "tables.mistake.unseen"));
	}

	/**
	 * Writes an entry, only those of its lines anew that say something else.
	 * @param numbers fields that are no texts
	 */
	static String write(Table table, Change change, List<String> numbers) {
		Part before = change.before();
		Fields was = (before != null) ? table.read(before).orElse(Fields.NONE) : Fields.NONE;
		Lines kept = new Lines((before != null) ? before.text() : "");
		Lines anew = new Lines((before != null) ? comments(before.text()) : "");
		for (String key : KEYS.get(table.kind())) {
			String word = change.typed().word(key);
			boolean plain = numbers.contains(key) || (word.isEmpty() && !key.equals(NEVER_LEFT_OUT));
			String value = plain ? word : Yaml.text(word);
			anew.set(key, value);
			if (!was.word(key).equals(word)) {
				kept.set(key, value);
			}
		}
		boolean same = table.read(new Part(table.kind(), table.place(change.typed()).file(), "", kept.text()))
			.filter((read) -> read.values()
				.equals(table.read(new Part(table.kind(), "", "", anew.text())).orElse(Fields.NONE).values()))
			.isPresent();
		return same ? kept.text() : anew.text();
	}

	private static String comments(String text) {
		return text.lines()
			.takeWhile((line) -> line.isBlank() || line.startsWith("#"))
			.map((line) -> line + "\n")
			.reduce("", String::concat);
	}

}
