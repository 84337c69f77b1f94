package dev.plumbline.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes answers as people read them: choices by their labels, numbers with their units,
 * ranges from end to end.
 */
public final class AnswerWords {

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final Phrases phrases;

	public AnswerWords(Phrases phrases) {
		this.phrases = phrases;
	}

	/**
	 * An answer in words.
	 * @param value as {@link Answers#value} gives it
	 */
	public String of(Question question, Object value) {
		boolean one = question.one() != null && value instanceof Number number && number.doubleValue() == 1;
		String unit = one ? question.one() : question.unit();
		return of(question, value, (unit != null) ? "\u00a0" + unit : "");
	}

	/** The same where a number stands in a sentence that names its unit. */
	public String withoutUnit(Question question, Object value) {
		return of(question, value, "");
	}

	private String of(Question question, Object value, String unit) {
		Wording words = this.questionnaire.wording(question.id());
		if (value instanceof List<?> several) {
			return several.isEmpty() ? this.phrases.of("nothing")
					: several.stream().map((choice) -> label(words, choice)).collect(Collectors.joining(", "));
		}
		if (value instanceof Answers.Range range) {
			return range(range, unit);
		}
		if (value instanceof Boolean yes) {
			return this.phrases.of(yes ? "yes" : "no");
		}
		if (value instanceof Number number) {
			String written = Numbers.written(number.doubleValue());
			return words.options().containsKey(written) ? label(words, written) : written + unit;
		}
		return label(words, value);
	}

	private static String label(Wording words, Object choice) {
		Wording.Option option = words.options().get(String.valueOf(choice));
		return (option != null) ? option.label() : String.valueOf(choice);
	}

	private String range(Answers.Range range, String unit) {
		String from = Numbers.written(range.from());
		String to = Numbers.written(range.to()) + unit;
		return (range.likely() != null) ? this.phrases.of("likely", from, to, Numbers.written(range.likely()))
				: this.phrases.of("range", from, to);
	}

	/** The few words between the values, for whoever shows them. */
	@FunctionalInterface
	public interface Phrases {

		/**
		 * The phrase for {@code yes}, {@code no}, {@code nothing}, {@code range} or
		 * {@code likely}.
		 * @param values for {@code range} its ends, for {@code likely} the likely value
		 * as well
		 */
		String of(String key, Object... values);

	}

}
