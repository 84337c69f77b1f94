package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Decisions;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Requirements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The turns along one number from the stated value outwards, both ways. */
final class NumberSteps {

	private final Turns turns;

	private final Requirements stated;

	private final Decisions decisions;

	NumberSteps(Turns turns, Requirements stated, Decisions decisions) {
		this.turns = turns;
		this.stated = stated;
		this.decisions = decisions;
	}

	/** Whether the others and the question itself allow that value. */
	boolean allow(Question question, double value) {
		return value >= lowest(question) && value <= highest(question);
	}

	/** All steps, nearest first; of two as far, the higher one first. */
	List<Step> outwards(Question question, double from) {
		List<NumberStep> steps = new ArrayList<>();
		boolean whole = question.kind() == Question.Kind.WHOLE;
		for (Requirements reading : this.decisions.readingsOfNumbers(this.stated.with(question.id(), from))) {
			this.turns.between(reading, question.id(), from, highest(question))
				.forEach((turn) -> steps.add(new NumberStep(from, turn.below(), turn.above(), whole)));
			this.turns.between(reading, question.id(), lowest(question), from)
				.forEach((turn) -> steps.add(new NumberStep(from, turn.above(), turn.below(), whole)));
		}
		steps.sort(Comparator.comparing(NumberStep::distance)
			.thenComparing(Comparator.comparing(NumberStep::after).reversed()));
		return steps.stream().<Step>map((step) -> step).distinct().toList();
	}

	private double lowest(Question question) {
		double min = Objects.requireNonNull(question.min());
		return question.id().equals("engineers") ? Math.max(min, this.stated.teams()) : min;
	}

	private double highest(Question question) {
		double max = Objects.requireNonNull(question.max());
		boolean limited = question.id().equals("teams") && this.stated.given("engineers");
		return limited ? Math.min(max, this.stated.engineers()) : max;
	}

}
