package dev.plumbline.assessment.asking;

import dev.plumbline.questionnaire.AnswerWords;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.rules.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a page: those of the questions with their figures, and those around them.
 */
final class Texts {

	private static final Pattern FIGURE = Pattern.compile("\\[([a-z0-9-]+)]");

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final MessageSource messages;

	private final Locale locale;

	private final Evidence evidence;

	private final AnswerWords answers = new AnswerWords((key, values) -> of("value." + key, values));

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
		return (taken != null) ? text.replace("{default}", this.answers.withoutUnit(question, taken)) : text;
	}

	/** An answer as it was understood. */
	String value(Question question, Object value) {
		return this.answers.of(question, value);
	}

	static String unit(Question question) {
		return (question.unit() != null) ? question.unit() : "";
	}

}
