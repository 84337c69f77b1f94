package dev.plumbline.ruleset.tables;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param message key of a sentence that says so, and the way out
 * @param values for the gaps of the sentence
 */
public record Mistake(String field, String message, List<Object> values) {

	private static final int MOST_GAPS = 3;

	public Mistake {
		values = List.copyOf(values);
	}

	static Mistake of(String field, String message, Object... values) {
		return new Mistake(field, message, List.of(values));
	}

	/** For the gaps, as templates take them: always as many as any sentence has. */
	public Object[] gaps() {
		return Arrays.copyOf(this.values.toArray(), MOST_GAPS);
	}

}
