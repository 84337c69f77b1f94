package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.questionnaire.Requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an advice comes to, without its words and reasons: what explanations follow while
 * answers change. Taken from the very engine that gives the advice.
 *
 * @param tests by name in the contract, in its order
 * @param choices candidate chosen by area, in the order of {@code candidates.yaml}
 */
public record Decision(Verdict verdict, Map<String, Outcome> tests, Map<String, String> choices) {

	/** What the rules decide on these requirements. */
	public static Decision of(RuleSet ruleSet, Requirements requirements) {
		Evaluation evaluation = Evaluation.verdictOf(ruleSet, requirements);
		return of(evaluation, new OpenAnswers(evaluation).results());
	}

	/**
	 * @param readings what the open answers could make of it, empty when enough is known
	 */
	static Decision of(Evaluation evaluation, List<OpenAnswers.Result> readings) {
		boolean cannotTell = OpenAnswers.cannotTell(readings);
		Set<String> undecided = cannotTell ? OpenAnswers.undecided(readings) : Set.of();
		Map<String, Outcome> tests = new LinkedHashMap<>();
		for (String test : Outcomes.TESTS) {
			tests.put(test, undecided.contains(test) ? Outcome.UNKNOWN : evaluation.outcomes().of(test));
		}
		Map<String, String> choices = new LinkedHashMap<>();
		evaluation.choices().forEach((area, choice) -> choices.put(area, choice.choice()));
		return new Decision(cannotTell ? Verdict.CANNOT_TELL : evaluation.verdict(), tests, choices);
	}

	/**
	 * Everything decided, each under its name in the contract, such as
	 * {@code tests.traffic}: the verdict, the tests, then the choices.
	 */
	public Map<String, String> byName() {
		Map<String, String> byName = new LinkedHashMap<>();
		byName.put("verdict", this.verdict.id());
		this.tests.forEach((test, outcome) -> byName.put("tests." + test, outcome.id()));
		this.choices.forEach((area, candidate) -> byName.put("choices." + area, candidate));
		return byName;
	}

}
