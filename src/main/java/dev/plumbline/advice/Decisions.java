package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.advice.Candidates.Candidate;
import dev.plumbline.questionnaire.Requirements;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides many readings that differ little, as {@link Decision} does for one: the engine
 * runs once for all readings in which the same sentences hold, as it cannot tell them
 * apart. Public for explanations. Not for use by several threads at once.
 */
public final class Decisions {

	private final RuleSet ruleSet;

	private final Truths truths;

	private final Truths testTruths;

	private final List<Candidate> runToday;

	private final Map<Asked, Answered> known = new HashMap<>();

	private final Map<BitSet, Outcomes> tested = new HashMap<>();

	public Decisions(RuleSet ruleSet) {
		this.ruleSet = ruleSet;
		this.truths = new Truths(ruleSet);
		this.testTruths = new Truths(ruleSet, Strata.TESTS);
		this.runToday = ruleSet.candidates()
			.areas()
			.stream()
			.flatMap((area) -> area.candidates().stream())
			.filter((candidate) -> !candidate.runsAlready().isEmpty())
			.toList();
	}

	/** What the rules decide on these requirements. */
	public Decision of(Requirements requirements) {
		Situation situation = this.truths.situation(requirements);
		return answered(requirements, situation).decision().among(open(situation).results());
	}

	/** The same where the rules were run already. */
	public Decision of(Evaluation evaluation) {
		return Decision.stated(evaluation).among(open(evaluation.situation()).results());
	}

	/**
	 * The readings whose numbers bear on that decision: the requirements alone, or with
	 * little given, as much traffic as they may come to.
	 */
	public List<Requirements> readingsOfNumbers(Requirements requirements) {
		return open(this.truths.situation(requirements)).readingsOfNumbers();
	}

	private OpenAnswers open(Situation situation) {
		return new OpenAnswers(situation, this::result);
	}

	/** Most readings need no choice to be made, as their tests settle the verdict. */
	private OpenAnswers.Result result(Requirements reading) {
		Situation situation = this.truths.situation(reading);
		Outcomes outcomes = this.tested.computeIfAbsent(this.testTruths.of(situation),
				(asked) -> Evaluation.testsOf(this.ruleSet, situation));
		Verdict settled = outcomes.settle();
		return (settled != null) ? new OpenAnswers.Result(settled, outcomes) : answered(reading, situation).result();
	}

	private Answered answered(Requirements requirements, Situation situation) {
		BitSet runs = new BitSet();
		for (int i = 0; i < this.runToday.size(); i++) {
			runs.set(i, Ranking.runsAlready(this.runToday.get(i), requirements));
		}
		return this.known.computeIfAbsent(new Asked(this.truths.of(situation), runs, requirements.managedServices()),
				(asked) -> Answered.of(Evaluation.verdictOf(this.ruleSet, requirements)));
	}

	/** Everything that the rules and the choosing ask of a reading. */
	private record Asked(BitSet truths, BitSet runsAlready, boolean managedServices) {
	}

	private record Answered(Decision decision, OpenAnswers.Result result) {

		private static Answered of(Evaluation evaluation) {
			return new Answered(Decision.stated(evaluation), OpenAnswers.Result.of(evaluation));
		}

	}

}
