package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Requirements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The four answers that decide most, and what their being open means: whether we can tell
 * at all, which tests hang on them, and which to settle first.
 */
final class OpenAnswers {

	private static final List<String> DECIDING = List.of("peakRequestsPerSecond", "regionOutage", "writers",
			"residency");

	private static final int ENOUGH_GIVEN = 2;

	private final RuleSet ruleSet;

	private final Evaluation stated;

	private final List<String> open;

	OpenAnswers(Evaluation stated) {
		this.ruleSet = stated.ruleSet();
		this.stated = stated;
		Requirements requirements = stated.situation().requirements();
		this.open = DECIDING.stream().filter((answer) -> isOpen(requirements, answer)).toList();
	}

	private static boolean isOpen(Requirements requirements, String answer) {
		return requirements.open(answer)
				&& !(answer.equals("peakRequestsPerSecond") && requirements.given("dailyUsers"));
	}

	/** Whether one of the four is open. */
	boolean any() {
		return !this.open.isEmpty();
	}

	/**
	 * Most decisive first: by how many verdicts and test outcomes each can change alone.
	 */
	List<String> mostDecisiveFirst() {
		Map<String, Integer> changes = new HashMap<>();
		for (String answer : this.open) {
			changes.put(answer,
					(int) valuesOf(answer).stream()
						.map((value) -> result(statedRequirements().with(answer, value)))
						.distinct()
						.count());
		}
		return this.open.stream().sorted(Comparator.comparing((answer) -> -changes.get(answer))).toList();
	}

	/**
	 * What every combination of the open answers would give, when too few are given to go
	 * by the stated reading alone; empty otherwise.
	 */
	List<Result> results() {
		if (DECIDING.size() - this.open.size() >= ENOUGH_GIVEN) {
			return List.of();
		}
		List<Requirements> readings = List.of(statedRequirements());
		for (String answer : this.open) {
			List<Requirements> varied = new ArrayList<>();
			for (Requirements reading : readings) {
				valuesOf(answer).forEach((value) -> varied.add(reading.with(answer, value)));
			}
			readings = varied;
		}
		return readings.stream().map(this::result).distinct().toList();
	}

	/** Whether those combinations give different verdicts. */
	static boolean cannotTell(List<Result> results) {
		return results.stream().map(Result::verdict).distinct().count() > 1;
	}

	/** The tests whose outcome the open answers change. */
	static Set<String> undecided(List<Result> results) {
		Map<String, Set<Outcome>> seen = new LinkedHashMap<>();
		for (Result result : results) {
			for (String test : Outcomes.TESTS) {
				seen.computeIfAbsent(test, (key) -> new HashSet<>()).add(result.outcomes().of(test));
			}
		}
		seen.values().removeIf((outcomes) -> outcomes.size() < 2);
		return seen.keySet();
	}

	private Requirements statedRequirements() {
		return this.stated.situation().requirements();
	}

	private List<?> valuesOf(String answer) {
		Question question = statedRequirements().answers().questionnaire().question(answer);
		Question.Plausible plausible = question.plausible();
		if (plausible == null) {
			return question.choices();
		}
		double middle = this.stated.situation().now().requests();
		double scale = plausible.timesDefault() ? middle : 1;
		return List.of(plausible.from() * scale, middle, plausible.to() * scale);
	}

	private Result result(Requirements requirements) {
		Evaluation evaluation = Evaluation.verdictOf(this.ruleSet, requirements);
		return new Result(evaluation.verdict(), evaluation.outcomes());
	}

	/** What one reading gives. */
	record Result(Verdict verdict, Outcomes outcomes) {
	}

}
