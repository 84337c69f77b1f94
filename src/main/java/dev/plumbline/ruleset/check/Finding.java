package dev.plumbline.ruleset.check;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * One thing that a check has found.
 *
 * @param subject what it is about: a rule, a figure, a candidate, a sentence
 * @param others what else takes part, such as the second rule of a contradiction
 * @param values for the sentence that says it
 * @param often in how many of the answer sets looked at; 0 where that means nothing
 * @param example answers that show it, and few of them; absent where nothing is shown
 */
record Finding(Kind kind, String subject, List<String> others, List<String> values, int often,
		@Nullable Example example) {

	static Finding of(Kind kind, String subject, String... values) {
		return new Finding(kind, subject, List.of(), List.of(values), 0, null);
	}

	static Finding shown(Kind kind, String subject, Example example, String... values) {
		return new Finding(kind, subject, List.of(), List.of(values), 0, example);
	}

	/** The same with others that take part. */
	Finding beside(List<String> rules) {
		return new Finding(this.kind, this.subject, rules, this.values, this.often, this.example);
	}

	/** The same, seen so often. */
	Finding seen(int times) {
		return new Finding(this.kind, this.subject, this.others, this.values, times, this.example);
	}

	/**
	 * Answers in the shape of the API.
	 *
	 * @param changed the one answer that is then changed; absent where one set of answers
	 * shows it
	 * @param into its other value
	 */
	record Example(Map<String, Object> answers, @Nullable String changed, @Nullable Object into) {

		static Example of(Look look) {
			return new Example(look.answers().toMap(), null, null);
		}

	}

}
