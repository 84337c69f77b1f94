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
import java.util.function.Function;

/**
 * The four answers that decide most, and what their being open means: whether we can tell
 * at all, which tests hang on them, and which to settle first.
 */
final class OpenAnswers {

	private static final String TRAFFIC = "peakRequestsPerSecond";

	private static final List<String> DECIDING = List.of(TRAFFIC, "regionOutage", "writers", "residency");

	private static final int ENOUGH_GIVEN = 2;

	private final Situation stated;

	private final Function<Requirements, Result> result;

	private final List<String> open;

	OpenAnswers(Evaluation stated) {
		this(stated.situation(), (requirements) -> Result.of(Evaluation.verdictOf(stated.ruleSet(), requirements)));
	}

	/**
	 * @param result what any reading gives
	 */
	OpenAnswers(Situation stated, Function<Requirements, Result> result) {
		this.stated = stated;
		this.result = result;
		this.open = DECIDING.stream().filter((answer) -> isOpen(stated.requirements(), answer)).toList();
	}

	private static boolean isOpen(Requirements requirements, String answer) {
		return requirements.open(answer) && !(answer.equals(TRAFFIC) && requirements.given("dailyUsers"));
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
						.map((value) -> this.result.apply(this.stated.requirements().with(answer, value)))
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
		return enoughGiven() ? List.of() : readings().stream().map(this.result).distinct().toList();
	}

	/** Whether the stated reading alone decides. */
	boolean enoughGiven() {
		return DECIDING.size() - this.open.size() >= ENOUGH_GIVEN;
	}

	private List<Requirements> readings() {
		return readings(this.open);
	}

	/**
	 * Those of the combinations that differ in a number, the traffic being the only one;
	 * the stated reading alone when that decides.
	 */
	List<Requirements> readingsOfNumbers() {
		return readings(enoughGiven() ? List.of() : this.open.stream().filter(TRAFFIC::equals).toList());
	}

	private List<Requirements> readings(List<String> varying) {
		List<Requirements> readings = List.of(this.stated.requirements());
		for (String answer : varying) {
			List<Requirements> varied = new ArrayList<>();
			for (Requirements reading : readings) {
				valuesOf(answer).forEach((value) -> varied.add(reading.with(answer, value)));
			}
			readings = varied;
		}
		return readings;
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

	private List<?> valuesOf(String answer) {
		Question question = this.stated.requirements().answers().questionnaire().question(answer);
		Question.Plausible plausible = question.plausible();
		if (plausible == null) {
			return question.choices();
		}
		double middle = this.stated.now().requests();
		double scale = plausible.timesDefault() ? middle : 1;
		return List.of(plausible.from() * scale, middle, plausible.to() * scale);
	}

	/** What one reading gives. */
	record Result(Verdict verdict, Outcomes outcomes) {

		static Result of(Evaluation evaluation) {
			return new Result(evaluation.verdict(), evaluation.outcomes());
		}

	}

}
