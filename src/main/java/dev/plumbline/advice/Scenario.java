package dev.plumbline.advice;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A situation an expert can read, and what must be said of it. Part of a rule set, beside
 * its rules.
 *
 * @param name what it is, in one sentence
 * @param answers as they would be sent to the API
 * @param verdict expected; absent when it does not matter here
 * @param tests outcome expected, by test
 * @param choices what is chosen, by area; a list where any of several is fine
 * @param fires rules that must fire
 * @param silent rules that must not fire
 * @param parts what must be singled out, by the candidate it is run on
 */
public record Scenario(@JsonProperty(value = "scenario", required = true) String name,
		@JsonProperty(required = true) Map<String, Object> answers, @Nullable String verdict,
		@Nullable Map<String, String> tests, @Nullable Map<String, Object> choices, @Nullable List<String> fires,
		@Nullable List<String> silent, @Nullable List<String> parts) {

	public Scenario {
		tests = (tests != null) ? tests : Map.of();
		choices = (choices != null) ? choices : Map.of();
		fires = (fires != null) ? fires : List.of();
		silent = (silent != null) ? silent : List.of();
		parts = (parts != null) ? parts : List.of();
	}

	/** What is wrong with it, and the way out; a file may hold what cannot be run. */
	Optional<String> problem() {
		return ScenarioShape.problem(this);
	}

	/** Runs it through a rule set. */
	public Result run(RuleSet ruleSet, LocalDate asOf) {
		Questionnaire questionnaire = Questionnaire.shipped();
		Advice advice = new Advisor(new Fixed(ruleSet), "scenario")
			.advise(questionnaire.requirements(questionnaire.read(this.answers)), asOf);
		Set<String> fired = advice.findings().stream().map(Advice.Finding::rule).collect(Collectors.toSet());
		return new Result(this, advice, fired, List.copyOf(differences(advice, fired)));
	}

	private List<String> differences(Advice advice, Set<String> fired) {
		List<String> found = new ArrayList<>();
		expect(found, "verdict", this.verdict, advice.verdict().id());
		this.tests.forEach((test, outcome) -> expect(found, test + " test", outcome, outcome(advice, test)));
		this.choices.forEach((area, choice) -> expect(found, area, choice, advice.chosen(area)));
		this.fires.stream()
			.filter((rule) -> !fired.contains(rule))
			.forEach((rule) -> found.add("'" + rule + "' did not fire"));
		this.silent.stream().filter(fired::contains).forEach((rule) -> found.add("'" + rule + "' fired"));
		Set<String> singledOut = advice.parts().stream().map(Advice.Part::choice).collect(Collectors.toSet());
		this.parts.stream()
			.filter((part) -> !singledOut.contains(part))
			.forEach((part) -> found.add("no part was singled out for " + part));
		return found;
	}

	private static void expect(List<String> found, String what, @Nullable Object expected, String said) {
		boolean agrees = expected == null || expected.equals(said)
				|| (expected instanceof List<?> anyOf && anyOf.contains(said));
		if (!agrees) {
			found.add(what + ": expected " + expected + ", said " + said);
		}
	}

	private static String outcome(Advice advice, String test) {
		return switch (test) {
			case Outcomes.TRAFFIC -> advice.tests().traffic().outcome().id();
			case Outcomes.AVAILABILITY -> advice.tests().availability().outcome().id();
			case Outcomes.DATA_MODEL -> advice.tests().dataModel().outcome().id();
			default -> throw new IllegalArgumentException("No test '" + test + "'");
		};
	}

	/**
	 * What came of it.
	 *
	 * @param fired names of the rules that fired
	 * @param differences from what was expected; empty when all is well
	 */
	public record Result(Scenario scenario, Advice advice, Set<String> fired, List<String> differences) {
	}

	private record Fixed(RuleSet current) implements RulesInForce {

		@Override
		public RuleSet byNumber(int number) {
			return this.current;
		}

	}

}
