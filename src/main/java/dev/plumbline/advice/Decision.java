package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.questionnaire.Requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

	static Decision of(Evaluation evaluation, List<OpenAnswers.Result> readings) {
		return stated(evaluation).among(readings);
	}

	/** What the stated reading alone comes to. */
	static Decision stated(Evaluation evaluation) {
		Map<String, Outcome> tests = new LinkedHashMap<>();
		Outcomes.TESTS.forEach((test) -> tests.put(test, evaluation.outcomes().of(test)));
		Map<String, String> choices = new LinkedHashMap<>();
		evaluation.choices().forEach((area, choice) -> choices.put(area, choice.choice()));
		return new Decision(evaluation.verdict(), tests, choices);
	}

	/**
	 * The same, unless what the open answers could make of it forbids to tell.
	 * @param readings empty when enough is known
	 */
	Decision among(List<OpenAnswers.Result> readings) {
		if (!OpenAnswers.cannotTell(readings)) {
			return this;
		}
		Map<String, Outcome> known = new LinkedHashMap<>(this.tests);
		OpenAnswers.undecided(readings).forEach((test) -> known.put(test, Outcome.UNKNOWN));
		return new Decision(Verdict.CANNOT_TELL, known, this.choices);
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
