package dev.plumbline.assessment.asking;

import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Wording;
import dev.plumbline.rules.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a page: those of the questions with their figures, and those around them.
 */
final class Texts {

	private static final Pattern FIGURE = Pattern.compile("\\[([a-z0-9-]+)]");

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final MessageSource messages;

	private final Locale locale;

	private final Evidence evidence;

	Texts(MessageSource messages, Locale locale, Evidence evidence) {
		this.messages = messages;
		this.locale = locale;
		this.evidence = evidence;
	}

	Evidence evidence() {
		return this.evidence;
	}

	/** The text for a key that has to be there. */
	String of(String key, Object... values) {
		return this.messages.getMessage("questionnaire." + key, values, this.locale);
	}

	/** What is wrong, in a sentence that says how to put it right. */
	String of(Mistake mistake) {
		return of("mistake." + mistake.key(), mistake.values().toArray());
	}

	/** A text with the figures of the rule set in force. */
	@Nullable String filled(@Nullable String text) {
		return (text != null) ? FIGURE.matcher(text)
			.replaceAll((figure) -> Matcher.quoteReplacement(Amounts.exact(this.evidence.value(figure.group(1)))))
				: null;
	}

	/** What happens when the visitor is not sure. */
	String unsure(Question question) {
		String text = this.questionnaire.wording(question.id()).unsure();
		Object taken = question.defaultValue();
		return (taken != null) ? text.replace("{default}", value(question, taken, "")) : text;
	}

	/** An answer as it was understood. */
	String value(Question question, Object value) {
		return value(question, value, unit(question));
	}

	private String value(Question question, Object value, String unit) {
		Wording words = this.questionnaire.wording(question.id());
		if (value instanceof List<?> several) {
			return several.isEmpty() ? of("value.nothing")
					: several.stream().map((choice) -> label(words, choice)).collect(Collectors.joining(", "));
		}
		if (value instanceof Answers.Range range) {
			return range(range, unit);
		}
		if (value instanceof Boolean yes) {
			return of(yes ? "value.yes" : "value.no");
		}
		if (value instanceof Number number) {
			String exact = Amounts.exact(number.doubleValue());
			return words.options().containsKey(exact) ? label(words, exact) : withUnit(exact, unit);
		}
		return label(words, value);
	}

	private static String label(Wording words, Object choice) {
		Wording.Option option = words.options().get(String.valueOf(choice));
		return (option != null) ? option.label() : String.valueOf(choice);
	}

	private String range(Answers.Range range, String unit) {
		String from = Amounts.exact(range.from());
		String to = withUnit(Amounts.exact(range.to()), unit);
		return (range.likely() != null) ? of("value.likely", from, to, Amounts.exact(range.likely()))
				: of("value.range", from, to);
	}

	private static String withUnit(String number, String unit) {
		return unit.isEmpty() ? number : number + "\u00a0" + unit;
	}

	static String unit(Question question) {
		return (question.unit() != null) ? question.unit() : "";
	}

}
