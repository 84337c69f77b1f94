package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Choice;
import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.RuleRun;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One reading of the answers, run through the rules as far as the choices and the
 * verdict; with its consequences only when they are asked for.
 */
public final class Evaluation {

	private final RuleSet ruleSet;

	private final Situation situation;

	private final Conclusions conclusions = new Conclusions();

	private final Outcomes outcomes;

	private final Concepts concepts;

	private final Choosing choosing;

	private final Map<String, Choice> choices;

	private final Verdict verdict;

	private final @Nullable Recommendation recommendation;

	private Evaluation(RuleSet ruleSet, Requirements requirements, Function<Conclusions, RuleRun> engine,
			boolean withConsequences) {
		this.ruleSet = ruleSet;
		this.situation = new Situation(requirements, ruleSet.evidence());
		try (RuleRun run = engine.apply(this.conclusions)) {
			run.know(this.situation).fire(Strata.CONCEPTS);
			this.concepts = new Concepts(Set.copyOf(this.conclusions.concepts()));
			run.know(this.concepts).fire(Strata.TESTS);
			this.outcomes = outcomes(this.conclusions);
			run.know(this.outcomes).fire(Strata.EVIDENCE);
			this.choosing = new Choosing(ruleSet, this.conclusions, requirements);
			this.choices = this.choosing.choose();
			this.verdict = decide();
			this.recommendation = withConsequences ? recommend() : null;
			if (this.recommendation != null) {
				run.know(this.recommendation).fire(Strata.CONSEQUENCES);
			}
		}
	}

	/** As far as the verdict: what varying an answer needs. */
	public static Evaluation verdictOf(RuleSet ruleSet, Requirements requirements) {
		return new Evaluation(ruleSet, requirements, ruleSet.rulebook()::start, false);
	}

	/** As far as the tests, for whoever needs no more. */
	static Outcomes testsOf(RuleSet ruleSet, Situation situation) {
		Conclusions conclusions = new Conclusions();
		try (RuleRun run = ruleSet.rulebook().start(conclusions)) {
			run.know(situation).fire(Strata.CONCEPTS);
			run.know(new Concepts(Set.copyOf(conclusions.concepts()))).fire(Strata.TESTS);
			return outcomes(conclusions);
		}
	}

	/** With everything that follows from the choice. */
	public static Evaluation of(RuleSet ruleSet, Requirements requirements) {
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
	private Verdict decide() {
		Verdict settled = this.outcomes.settle();
		if (settled != null) {
			return settled;
		}
		boolean storeForLoad = chose("sideStore", "clickhouse") && this.choosing.chosenForLoad("clickhouse");
		boolean logForLoad = chose("queue", "kafka") && this.choosing.chosenForLoad("kafka");
		if (storeForLoad || logForLoad) {
			return Verdict.ONE_PART;
		}
		return this.outcomes.anySays("not-yet") ? Verdict.NOT_YET : Verdict.NOT_NEEDED;
	}

	private boolean chose(String area, String candidate) {
		return this.choices.containsKey(area) && this.choices.get(area).choice().equals(candidate);
	}

	Recommendation recommend() {
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

	/** Whether a sentence holds here, asked outside any session. */
	public boolean holds(Rule.Asked asked) {
		return asked.holds(fact(asked));
	}

	/** What a sentence reads here; null where there is no one value. */
	public @Nullable Object value(Rule.Asked asked) {
		return asked.value(fact(asked));
	}

	private Object fact(Rule.Asked asked) {
		if (asked.fact() == Situation.class) {
			return this.situation;
		}
		return Stream.of(this.situation, this.concepts, this.outcomes, this.recommendation)
			.filter(asked.fact()::isInstance)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Nothing here answers: " + asked.text()));
	}

	/**
	 * Why a candidate came behind the one chosen, as if no rule excluded it.
	 * @throws IllegalArgumentException when there is no such candidate
	 */
	public Rejection rejection(String area, String candidate) {
		return this.choosing.rejection(this.ruleSet.candidates().area(area), candidate);
	}

	/** The figures this rests on, in the order of the evidence. */
	public List<EvidenceEntry> figuresUsed() {
		return FiguresUsed.by(this);
	}

	/** The rules that were asked. */
	public RuleSet ruleSet() {
		return this.ruleSet;
	}

	/** What they were asked about. */
	public Situation situation() {
		return this.situation;
	}

	/** What they concluded. */
	public Conclusions conclusions() {
		return this.conclusions;
	}

	/** What the three tests said. */
	public Outcomes outcomes() {
		return this.outcomes;
	}

	/** By area, in the order of {@code candidates.yaml}. */
	public Map<String, Choice> choices() {
		return this.choices;
	}

	/** What it all comes to; never that nobody can tell, which takes several readings. */
	public Verdict verdict() {
		return this.verdict;
	}

}
