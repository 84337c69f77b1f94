package dev.plumbline.ruleset.tables;

import dev.plumbline.ruleset.text.Part;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One of several that a field may hold.
 *
 * @param label as people read it
 * @param message key of the label where that is a message; else absent
 */
public record Choice(String value, String label, @Nullable String message) {

	static <T> List<Choice> named(String messages, T[] values, Function<T, String> id) {
		return Stream.of(values)
			.map((value) -> new Choice(id.apply(value), id.apply(value), messages + id.apply(value)))
			.toList();
	}

	static Choice source(Part part, SourceTable sources) {
		String title = sources.read(part).orElse(Fields.NONE).word("title");
		return new Choice(part.name(), title.isEmpty() ? part.name() : part.name() + " · " + title, null);
	}

}
