package dev.plumbline.casebook;

import dev.plumbline.advice.Advice;
import dev.plumbline.casebook.PublishedCase.Difficulty;
import dev.plumbline.questionnaire.Answers;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How far an adviser agrees with what turned out to be right: one comparison for every
 * outcome that a case states, misses included.
 */
public record Agreement(List<Comparison> comparisons) {

	public Agreement {
		comparisons = List.copyOf(comparisons);
	}

	/** Asks for advice on the answers of every case, and compares. */
	public static Agreement of(Casebook casebook, Function<Answers, Advice> adviser) {
		return measure(casebook, (published) -> Opinion.of(adviser.apply(published.answers())));
	}

	/** What somebody scores who says the same to everybody. */
	public static Agreement ofAlways(Casebook casebook, Opinion opinion) {
		return measure(casebook, (published) -> opinion);
	}

	private static Agreement measure(Casebook casebook, Function<PublishedCase, Opinion> opinions) {
		return new Agreement(casebook.cases()
			.stream()
			.flatMap((published) -> compare(published, opinions.apply(published)).stream())
			.toList());
	}

	/** What was said on every outcome that a case states. */
	static List<Comparison> compare(PublishedCase published, Opinion opinion) {
		return published.expected().keySet().stream().map((outcome) -> {
			Said said = outcome.said(opinion);
			return new Comparison(published, outcome, said.word(), said.isYesOrNo(), published.agrees(outcome, said));
		}).toList();
	}

	/** All outcomes of all cases. */
	public Score overall() {
		return score((comparison) -> true);
	}

	/** The outcomes of the cases that mislead most. */
	public Score hard() {
		return score((comparison) -> comparison.published().difficulty() == Difficulty.HARD);
	}

	/** One outcome over all cases that state it. */
	public Score of(CaseOutcome outcome) {
		return score((comparison) -> comparison.outcome() == outcome);
	}

	/** One case over all outcomes that it states. */
	public Score of(PublishedCase published) {
		return score((comparison) -> comparison.published().equals(published));
	}

	/**
	 * How many of the test outcomes that the cases state were answered yes or no at all:
	 * "not yet" never disagrees, so this keeps it from being the answer to everything.
	 */
	public Score yesOrNo() {
		return score((comparison) -> CaseOutcome.TESTS.contains(comparison.outcome()), Comparison::yesOrNo);
	}

	/** Where the adviser and the case do not agree. */
	public List<Comparison> misses() {
		return this.comparisons.stream().filter((comparison) -> !comparison.agrees()).toList();
	}

	private Score score(Predicate<Comparison> which) {
		return score(which, Comparison::agrees);
	}

	private Score score(Predicate<Comparison> which, Predicate<Comparison> good) {
		List<Comparison> counted = this.comparisons.stream().filter(which).toList();
		return new Score((int) counted.stream().filter(good).count(), counted.size());
	}

	/**
	 * What was said on one outcome of one case.
	 *
	 * @param said in the words of the casebook
	 * @param yesOrNo whether it commits itself; only a test can fail to
	 */
	public record Comparison(PublishedCase published, CaseOutcome outcome, String said, boolean yesOrNo,
			boolean agrees) {

		/** What turned out to be right. */
		public String expected() {
			return this.published.expected().get(this.outcome);
		}

	}

	/** So many out of so many. */
	public record Score(int agreed, int of) {

		/** From 0 to 1; 1 when there was nothing to agree on. */
		public double share() {
			return (this.of > 0) ? (double) this.agreed / this.of : 1;
		}

	}

}
