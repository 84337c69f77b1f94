package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Evaluation;
import dev.plumbline.advice.Situation;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;

import java.util.List;
import java.util.Set;

/**
 * How far a visitor is from something being true: the measure by which the nearest way is
 * named first. Our judgement, and only for the order.
 */
final class Reach {

	/** What a client may wish otherwise tomorrow; everything else is how things are. */
	private static final Set<String> WISHES = Set.of("availability", "regionOutage", "dataLoss", "partition",
			"staleReads", "crossRegionTransactions", "messaging", "coordination", "hosting", "managedServices",
			"openSourceOnly");

	private static final double FACT = 1;

	private static final double ANSWER = 0.75;

	private static final double EACH_CHOICE = 0.25;

	private static final double DERIVED = 0.25;

	private static final double OTHER_CONCLUSION = 3;

	/** Nobody gets better advice by taking back an answer. */
	private static final double UNSAID = 6;

	private static final double SMALLEST = 0.001;

	private final Evaluation evaluation;

	private final Questionnaire questionnaire;

	Reach(Evaluation evaluation) {
		this.evaluation = evaluation;
		this.questionnaire = evaluation.situation().requirements().answers().questionnaire();
	}

	double to(Need need) {
		if (need.asked().fact() != Situation.class) {
			return OTHER_CONCLUSION;
		}
		Object value = this.evaluation.value(need.asked());
		boolean answer = this.questionnaire.asks(need.subject());
		double fact = WISHES.contains(need.subject()) ? 0 : FACT;
		return switch (need.relation()) {
			case GIVEN, OPEN -> UNSAID;
			case MORE_THAN, AT_MOST, AT_LEAST, FEWER_THAN -> (value instanceof Number number)
					? magnitudes(number, (Number) need.limit()) + (answer ? 0 : DERIVED) : ANSWER + fact;
			default -> ANSWER + fact + (answer ? EACH_CHOICE * choicesBetween(need, value) : 0);
		};
	}

	/** Powers of ten between the two. */
	private static double magnitudes(Number value, Number limit) {
		return Math.abs(Math.log10(Math.max(limit.doubleValue(), SMALLEST) / Math.max(value.doubleValue(), SMALLEST)));
	}

	private int choicesBetween(Need need, Object value) {
		Question question = this.questionnaire.question(need.subject());
		if (question.kind() != Question.Kind.CHOICE || !(value instanceof String choice)) {
			return 0;
		}
		int own = question.rank(choice);
		List<String> wanted = OtherAnswers.choices(question, need);
		return wanted.stream().mapToInt((other) -> Math.abs(question.rank(other) - own) - 1).min().orElse(0);
	}

}
