package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Assumption;
import dev.plumbline.advice.Advice.Figure;
import dev.plumbline.advice.Advice.Finding;
import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Test;
import dev.plumbline.advice.Advice.Tests;
import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.rules.Rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Writes the advice down once everything is decided. */
final class Writing {

	private final Evaluation evaluation;

	private final LocalDate asOf;

	private final String program;

	private final OpenAnswers openAnswers;

	private final Decision decision;

	Writing(Evaluation evaluation, LocalDate asOf, String program) {
		this.evaluation = evaluation;
		this.asOf = asOf;
		this.program = program;
		this.openAnswers = new OpenAnswers(evaluation);
		this.decision = Decision.of(evaluation, this.openAnswers.results());
	}

	Advice advice() {
		Consequences consequences = new Consequences(this.evaluation);
		Outlook outlook = new Outlook(this.evaluation, this.asOf.getYear());
		List<String> needed = this.openAnswers.any() ? this.openAnswers.mostDecisiveFirst() : List.of();
		Tests tests = new Tests(test(Outcomes.TRAFFIC), test(Outcomes.AVAILABILITY), test(Outcomes.DATA_MODEL));
		Verdict verdict = this.decision.verdict();
		String headline = new Headline(this.evaluation, verdict, consequences.parts(), needed).sentence();
		return new Advice(verdict, headline, this.openAnswers.any(), needed, tests, this.evaluation.choices(),
				consequences.parts(), consequences.ladder(), consequences.failureModes(), consequences.operations(),
				consequences.cost(), consequences.warnings(), assumptions(),
				new Confidently(this.evaluation, verdict, this.asOf).confidence(), outlook.runway(), outlook.growth(),
				findings(), this.evaluation.ruleSet().number(), this.program, this.asOf);
	}

	private Test test(String test) {
		boolean traffic = test.equals(Outcomes.TRAFFIC);
		Double used = traffic ? rounded(this.evaluation.situation().horizon().largestShare()) : null;
		Double usedNow = traffic ? rounded(this.evaluation.situation().now().largestShare()) : null;
		Outcome outcome = this.decision.tests().getOrDefault(test, Outcome.NO);
		return new Test(outcome, used, usedNow,
				(outcome == Outcome.UNKNOWN) ? Phrases.of("test.unknown") : because(test, outcome), figures(test));
	}

	private List<Figure> figures(String test) {
		TestFigures figures = new TestFigures(this.evaluation.situation(), this.evaluation.ruleSet().evidence());
		return switch (test) {
			case Outcomes.TRAFFIC -> figures.traffic();
			case Outcomes.AVAILABILITY -> figures.availability();
			default -> figures.dataModel();
		};
	}

	/** The reason of the rule that decided the test, the farthest-reaching first. */
	private String because(String test, Outcome outcome) {
		return this.evaluation.conclusions()
			.testAnswers()
			.stream()
			.filter((answer) -> answer.test().equals(test) && answer.result() == outcome)
			.min(Comparator.comparing((Conclusions.TestAnswer answer) -> !answer.reachesTheWhole())
				.thenComparing(Conclusions.TestAnswer::rule))
			.map((answer) -> rule(answer.rule()).because())
			.orElseGet(() -> Phrases.of("test.nothing-asks"));
	}

	/**
	 * Four digits behind the point are more than the inputs justify, and keep texts
	 * stable.
	 */
	static double rounded(double share) {
		return Math.round(share * 10_000) / 10_000.0;
	}

	private List<Assumption> assumptions() {
		return this.evaluation.situation()
			.requirements()
			.assumed()
			.stream()
			.map((assumed) -> new Assumption(assumed.answer(), this.evaluation.situation().taken(assumed),
					assumed.basis().equals("default") ? Phrases.of("assumed.default")
							: Phrases.of("assumed.derived", assumed.basis())))
			.toList();
	}

	private List<Finding> findings() {
		return this.evaluation.conclusions()
			.fired()
			.stream()
			.sorted(Comparator.comparingInt(this.evaluation.ruleSet().rulebook()::position))
			.map(this::rule)
			.map((rule) -> new Finding(rule.name(), rule.because(), rule.sources()))
			.toList();
	}

	private Rule rule(String name) {
		return this.evaluation.ruleSet().rulebook().rule(name);
	}

}
