package dev.plumbline.advice.explaining;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Situation;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Question.Kind;
import dev.plumbline.questionnaire.Question.Plausible;
import dev.plumbline.questionnaire.Requirements;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which values stand for all that an open answer could be. Of numbers these are the ends,
 * what is likely, and both sides of every limit between them, so that each stretch on
 * which the rules say the same is there.
 */
final class OpenValues {

	private static final String ENGINEERS = "engineers";

	private static final String TEAMS = "teams";

	private final Requirements stated;

	private final Situation situation;

	private final Turns turns;

	OpenValues(RuleSet ruleSet, Requirements stated) {
		this.stated = stated;
		this.situation = new Situation(stated, ruleSet.evidence());
		this.turns = new Turns(ruleSet);
	}

	/** Every answer that is unsure or a range, in the order of the contract. */
	List<Open> unsure() {
		return open((question) -> false);
	}

	/**
	 * The same, and the answers that were not given yet.
	 * @param unsaid whether a question can still be answered
	 */
	List<Open> open(Predicate<Question> unsaid) {
		Answers answers = this.stated.answers();
		List<Open> open = new ArrayList<>();
		for (Question question : answers.questionnaire().questions()) {
			if (answers.value(question.id()) instanceof Answers.Range range) {
				open.add(numbers(question, range.from(), range.to(), Set.of()));
			}
			else if (answers.isUnsure(question.id())) {
				open.add(unsure(question));
			}
			else if (answers.isAbsent(question.id()) && unsaid.test(question)) {
				open.add(unsaid(question));
			}
		}
		return open;
	}

	/** What nobody is sure of: every choice, or the plausible numbers. */
	private Open unsure(Question question) {
		Plausible plausible = question.plausible();
		if (plausible == null) {
			return choices(question, false);
		}
		List<Double> ends = ends(question, plausible);
		return numbers(question, ends.get(0), ends.get(1), Set.of());
	}

	/** What could still be said: also two choices together, and any number allowed. */
	private Open unsaid(Question question) {
		Plausible plausible = question.plausible();
		if (plausible == null || question.min() == null || question.max() == null) {
			return choices(question, true);
		}
		return numbers(question, question.min(), question.max(), Set.copyOf(ends(question, plausible)));
	}

	private Open choices(Question question, boolean together) {
		List<Object> values = new ArrayList<>();
		switch (question.kind()) {
			case YES_NO -> values.addAll(List.of(false, true));
			case SEVERAL -> values.addAll(several(question.choices(), together));
			default -> values.addAll(question.choices());
		}
		return new Open(question.id(), this.stated.value(question.id()), values);
	}

	/** None, each alone, and perhaps every two. */
	private static Set<List<String>> several(List<String> choices, boolean together) {
		Set<List<String>> several = new LinkedHashSet<>();
		several.add(List.of());
		choices.forEach((choice) -> several.add(List.of(choice)));
		for (int i = 0; together && i < choices.size(); i++) {
			for (String other : choices.subList(i + 1, choices.size())) {
				several.add(List.of(choices.get(i), other));
			}
		}
		return several;
	}

	/** The plausible range in the unit of the question, within what it allows. */
	private List<Double> ends(Question question, Plausible plausible) {
		Double taken = taken(question);
		double scale = (plausible.timesDefault() && taken != null) ? taken : 1;
		return List.of(allowed(question, plausible.from() * scale), allowed(question, plausible.to() * scale));
	}

	/** What follows from other answers can be more than this one takes. */
	private static double allowed(Question question, double value) {
		double atLeast = (question.min() != null) ? Math.max(question.min(), value) : value;
		return (question.max() != null) ? Math.min(question.max(), atLeast) : atLeast;
	}

	/** The number taken in the stated reading, also when it follows from others. */
	private @Nullable Double taken(Question question) {
		return (this.situation.value(question.id()) instanceof Number number) ? (Double) number.doubleValue() : null;
	}

	private Open numbers(Question question, double from, double to, Set<Double> others) {
		Set<Double> values = new TreeSet<>(others);
		values.add(from);
		values.add(to);
		Double taken = taken(question);
		boolean there = taken != null && taken == allowed(question, taken);
		if (there) {
			values.add(taken);
		}
		limits(question.id(), from, to).forEach((turn) -> values.addAll(List.of(turn.below(), turn.above())));
		boolean whole = question.kind() == Kind.WHOLE;
		return new Open(question.id(), there ? typed(taken, whole) : null,
				values.stream().map((value) -> typed(value, whole)).distinct().toList());
	}

	private static Object typed(double value, boolean whole) {
		return whole ? (Object) (int) Math.rint(value) : (Object) value;
	}

	/** Teams beyond the engineers there are, and the reverse, are no reading. */
	private List<Turns.Turn> limits(String answer, double from, double to) {
		double low = answer.equals(ENGINEERS) ? Math.max(from, this.stated.teams()) : from;
		double high = answer.equals(TEAMS) ? Math.min(to, this.stated.engineers()) : to;
		return (low < high) ? this.turns.between(this.stated, answer, low, high) : List.of();
	}

}
