package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.advice.Decision;
import dev.plumbline.advice.Decisions;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Requirements;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What answers that are unsure or a range could turn out to be, and what knowing them is
 * worth.
 */
final class Unknowns {

	/** In a sample, settling less than this can be chance. */
	private static final double CHANCE = 0.05;

	/** In how many readings of a sample an answer is then tried alone. */
	private static final int TRIED_ALONE = 64;

	/** Shares are told in thousandths; none but 0 and 1 are told as 0 and 1. */
	private static final double DIGITS = 1_000;

	private final Requirements stated;

	private final Decisions decisions;

	private final List<Open> open;

	private final Variants variants;

	private final List<Reading> readings;

	private final boolean sampled;

	/**
	 * @param decisions by the same rules
	 */
	Unknowns(RuleSet ruleSet, Requirements stated, Decisions decisions) {
		this.stated = stated;
		this.decisions = decisions;
		this.open = new OpenValues(ruleSet, stated).unsure();
		this.variants = new Variants(ruleSet, stated, this.open, UnaryOperator.identity());
		this.sampled = this.variants.combinations() > Readings.MOST;
		this.readings = this.variants.allOrSome(first(), Readings.MOST)
			.stream()
			.map((reading) -> new Reading(reading, decisions.of(reading)))
			.toList();
	}

	/**
	 * The stated reading. Rules can ask whether an answer was given, and with too little
	 * of it they tell nothing; only where they then decide something else does it stand
	 * for itself, and not for the values taken in it.
	 */
	private Requirements first() {
		Requirements given = this.variants.statedAndGiven();
		Decision decision = this.decisions.of(this.stated);
		boolean alike = decision.verdict() == Verdict.CANNOT_TELL || decision.equals(this.decisions.of(given));
		return alike ? given : this.stated;
	}

	/** What all readings say. */
	Readings readings() {
		return Readings.of(this.readings.stream().map(Reading::decision).toList());
	}

	/**
	 * The open answers, most decisive first; those that are equal in the order of the
	 * contract.
	 */
	List<OpenAnswer> openAnswers() {
		Doubt doubt = new Doubt(this.sampled);
		double all = doubt.of(this.readings.stream().map(Reading::decision).toList());
		return this.open.stream()
			.map((one) -> new OpenAnswer(one.answer(), (all > 0) ? settles(one, doubt, all) : 0, wayToFindOut(one)))
			.sorted(Comparator.comparing((one) -> -one.settles()))
			.toList();
	}

	private String wayToFindOut(Open one) {
		return this.stated.answers().questionnaire().wording(one.answer()).findOut().inFull();
	}

	private double settles(Open one, Doubt doubt, double all) {
		double left = doubt.knowing(one.answer(), this.readings);
		double share = 1 - left / all;
		if (!(this.sampled ? share > CHANCE || changesAlone(one) : isChangedBy(one.answer()))) {
			return 0;
		}
		double most = (left > 0) ? 1 - 1 / DIGITS : 1;
		return Math.max(1 / DIGITS, Math.min(most, Math.round(share * DIGITS) / DIGITS));
	}

	/** Whether two readings that differ in nothing else decide differently. */
	private boolean isChangedBy(String answer) {
		Map<Answers, Decision> others = new HashMap<>();
		return this.readings.stream().anyMatch((reading) -> {
			Decision other = others.putIfAbsent(reading.requirements().answers().without(answer), reading.decision());
			return other != null && !other.equals(reading.decision());
		});
	}

	/**
	 * Whether it decides anything alone: one of its values in the stated reading, or
	 * another value in one of a few of the sample.
	 */
	private boolean changesAlone(Open one) {
		for (int i = 0; i < Math.min(TRIED_ALONE, this.readings.size()); i++) {
			Reading reading = this.readings.get(i);
			List<Object> values = (i == 0) ? one.values() : List.of(one.values().get(i % one.values().size()));
			if (values.stream().anyMatch((value) -> decidesOtherwise(reading, one.answer(), value))) {
				return true;
			}
		}
		return false;
	}

	private boolean decidesOtherwise(Reading reading, String answer, Object value) {
		return this.variants.with(reading.requirements(), answer, value)
			.map(this.decisions::of)
			.filter((decision) -> !decision.equals(reading.decision()))
			.isPresent();
	}

}
