package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Choice;
import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.RuleRun;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One reading of the answers, run through the rules as far as the choices and the
 * verdict; with its consequences only when they are asked for.
 */
final class Evaluation {

	private final RuleSet ruleSet;

	private final Situation situation;

	private final Conclusions conclusions = new Conclusions();

	private final Outcomes outcomes;

	private final Map<String, Choice> choices;

	private final Verdict verdict;

	private Evaluation(RuleSet ruleSet, Requirements requirements, Function<Conclusions, RuleRun> engine,
			boolean withConsequences) {
		this.ruleSet = ruleSet;
		this.situation = new Situation(requirements, ruleSet.evidence());
		try (RuleRun run = engine.apply(this.conclusions)) {
			run.know(this.situation).fire(Strata.CONCEPTS);
			run.know(new Concepts(Set.copyOf(this.conclusions.concepts()))).fire(Strata.TESTS);
			this.outcomes = outcomes(this.conclusions);
			run.know(this.outcomes).fire(Strata.EVIDENCE);
			Choosing choosing = new Choosing(ruleSet, this.conclusions, requirements);
			this.choices = choosing.choose();
			this.verdict = verdict(choosing);
			if (withConsequences) {
				run.know(recommendation()).fire(Strata.CONSEQUENCES);
			}
		}
	}

	/** As far as the verdict: what varying an answer needs. */
	static Evaluation verdictOf(RuleSet ruleSet, Requirements requirements) {
		return new Evaluation(ruleSet, requirements, ruleSet.rulebook()::start, false);
	}

	/** With everything that follows from the choice. */
	static Evaluation of(RuleSet ruleSet, Requirements requirements) {
		return of(ruleSet, requirements, ruleSet.rulebook()::start);
	}

	/** The same, by an engine other than the rulebook's own. */
	static Evaluation of(RuleSet ruleSet, Requirements requirements, Function<Conclusions, RuleRun> engine) {
		return new Evaluation(ruleSet, requirements, engine, true);
	}

	/** In every test the largest outcome concluded counts; nothing concluded is a no. */
	private static Outcomes outcomes(Conclusions conclusions) {
		Map<String, Outcome> byTest = new HashMap<>();
		conclusions.testAnswers()
			.forEach((answer) -> byTest.merge(answer.test(), answer.result(), (a, b) -> (a.compareTo(b) > 0) ? a : b));
		boolean whole = conclusions.testAnswers().stream().anyMatch(Conclusions.TestAnswer::reachesTheWhole);
		return new Outcomes(byTest, whole);
	}

	/** Total by construction: some verdict for any outcomes and any choice. */
	private Verdict verdict(Choosing choosing) {
		if (this.outcomes.whole()) {
			return Verdict.DISTRIBUTED;
		}
		boolean storeForLoad = chose("sideStore", "clickhouse") && choosing.chosenForLoad("clickhouse");
		boolean logForLoad = chose("queue", "kafka") && choosing.chosenForLoad("kafka");
		if (this.outcomes.anySays("yes") || storeForLoad || logForLoad) {
			return Verdict.ONE_PART;
		}
		return this.outcomes.anySays("not-yet") ? Verdict.NOT_YET : Verdict.NOT_NEEDED;
	}

	private boolean chose(String area, String candidate) {
		return this.choices.containsKey(area) && this.choices.get(area).choice().equals(candidate);
	}

	Recommendation recommendation() {
		Set<String> words = chosen().stream().map(Candidates.Candidate::word).collect(Collectors.toSet());
		return new Recommendation(words, this.verdict.id(), pointsUsed() - this.situation.complexityBudget());
	}

	/** What a managed service runs counts half, rounded up. */
	private int pointsUsed() {
		boolean managed = this.situation.requirements().managedServices();
		return chosen().stream()
			.mapToInt((candidate) -> managed && candidate.managed() ? (candidate.operations() + 1) / 2
					: candidate.operations())
			.sum();
	}

	/** The chosen candidates, in the order of the areas. */
	Collection<Candidates.Candidate> chosen() {
		return this.ruleSet.candidates()
			.areas()
			.stream()
			.map((area) -> area.candidate(this.choices.get(area.id()).choice()))
			.toList();
	}

	RuleSet ruleSet() {
		return this.ruleSet;
	}

	Situation situation() {
		return this.situation;
	}

	Conclusions conclusions() {
		return this.conclusions;
	}

	Outcomes outcomes() {
		return this.outcomes;
	}

	Map<String, Choice> choices() {
		return this.choices;
	}

	Verdict verdict() {
		return this.verdict;
	}

}
