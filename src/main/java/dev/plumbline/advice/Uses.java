package dev.plumbline.advice;

import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.rules.Rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What every answer is asked for: the rules that read it, and the weightiest of them in
 * their own words. An answer that no rule reads is asked for what it is worked out to.
 */
public final class Uses {

	private static final int MOST_REASONS = 3;

	private final Map<String, Use> byAnswer = new HashMap<>();

	private Uses() {
	}

	/** The uses that the rules of a rule set make of answers. */
	public static Uses of(RuleSet ruleSet) {
		List<Bearing> bearings = ruleSet.rulebook()
			.rules()
			.stream()
			.map((rule) -> Bearing.of(rule, ruleSet.candidates()))
			.toList();
		Uses uses = new Uses();
		for (Question question : Questionnaire.shipped().questions()) {
			uses.byAnswer.put(question.id(), use(readBy(question.id(), bearings), bearings));
		}
		return uses;
	}

	/**
	 * The answer itself, or where no rule reads it, the one that is worked out from it.
	 */
	private static String readBy(String answer, List<Bearing> bearings) {
		if (bearings.stream().anyMatch((bearing) -> bearing.rule().inputs().contains(answer))) {
			return answer;
		}
		return Questionnaire.shipped()
			.questions()
			.stream()
			.filter((other) -> answer.equals(other.computedFrom()))
			.findFirst()
			.map(Question::id)
			.orElse(answer);
	}

	private static Use use(String answer, List<Bearing> bearings) {
		List<Bearing> reading = bearings.stream()
			.filter((bearing) -> bearing.rule().inputs().contains(answer))
			.sorted(Comparator.comparingDouble(Bearing::weight).reversed())
			.toList();
		Set<String> seen = new HashSet<>();
		List<Reason> reasons = reading.stream()
			.filter((bearing) -> seen.add(bearing.about()))
			.limit(MOST_REASONS)
			.map((bearing) -> reason(bearing, answer))
			.toList();
		return new Use(reading.size(), reasons);
	}

	private static Reason reason(Bearing bearing, String answer) {
		List<String> when = bearing.rule()
			.asked()
			.stream()
			.filter((asked) -> asked.inputs().contains(answer))
			.map(Rule.Asked::filled)
			.toList();
		return new Reason(bearing.about(), when, bearing.rule().because());
	}

	/** What an answer is asked for. */
	public Use of(String answer) {
		Use use = this.byAnswer.get(answer);
		if (use == null) {
			throw new IllegalArgumentException("No question '" + answer + "'");
		}
		return use;
	}

	/**
	 * What an answer is asked for.
	 *
	 * @param rules how many read it
	 * @param reasons of the weightiest, each about something else
	 */
	public record Use(int rules, List<Reason> reasons) {
	}

	/**
	 * Why a rule reads an answer.
	 *
	 * @param about what it bears on, such as {@code tests.traffic},
	 * {@code choices.database} or {@code warnings}
	 * @param when the conditions that read the answer, figures filled in
	 * @param because what the rule then says
	 */
	public record Reason(String about, List<String> when, String because) {
	}

}
