package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Phrases;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;

import java.math.BigDecimal;
import java.math.MathContext;

/** The numbers of a flip in words, with what they count. */
final class FlipAmounts {

	private static final MathContext FOUR_DIGITS = new MathContext(4);

	private final Answers answers;

	FlipAmounts(Answers answers) {
		this.answers = answers;
	}

	/**
	 * The number that changes the outcome; when it looks like the stated one, beside it.
	 */
	String limit(Question question, Number from, Number to) {
		String figure = figure(to);
		if (figure.equals(figure(from))) {
			boolean up = to.doubleValue() > from.doubleValue();
			return amount(question, Phrases.of(up ? "flip.over" : "flip.under", figure), to);
		}
		boolean whole = question.kind() == Question.Kind.WHOLE;
		return amount(question, whole ? figure : Phrases.of("flip.about", figure), to);
	}

	/** The number stated, and where it comes from. */
	String stated(Question question, Number from) {
		Object given = this.answers.value(question.id());
		if (given instanceof Number) {
			return Phrases.of("flip.given", figure(from));
		}
		BigDecimal rounded = BigDecimal.valueOf(from.doubleValue()).round(FOUR_DIGITS);
		return Phrases.of((given != null) ? "flip.range" : "flip.assumed", figure(rounded));
	}

	private static String amount(Question question, String figure, Number number) {
		return Phrases.of("flip.amount." + question.id(), figure, number);
	}

	private static String figure(Number number) {
		return Phrases.of("flip.figure", number);
	}

}
