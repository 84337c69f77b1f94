package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.explaining.Flip;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;

import java.util.Comparator;

/**
 * Puts the changes first that a visitor is most likely to live to see: small ones. One
 * step in a list of choices counts like a doubling of a number.
 */
public final class Nearness implements Comparator<Flip> {

	private static final double STEP = Math.log(2);

	/** Keeps a number that begins at nothing comparable. */
	private static final double LEAST = 1;

	private final Questionnaire questionnaire = Questionnaire.shipped();

	@Override
	public int compare(Flip one, Flip other) {
		return Double.compare(distance(one), distance(other));
	}

	/** From 0, which is no change at all. */
	double distance(Flip flip) {
		if (flip.from() instanceof Number from && flip.to() instanceof Number to) {
			return Math.abs(Math.log(Math.max(to.doubleValue(), LEAST) / Math.max(from.doubleValue(), LEAST)));
		}
		Question question = this.questionnaire.question(flip.answer());
		int from = question.choices().indexOf(String.valueOf(flip.from()));
		int to = question.choices().indexOf(String.valueOf(flip.to()));
		return (from >= 0 && to >= 0) ? Math.max(1, Math.abs(to - from)) * STEP : STEP;
	}

}
