package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Load;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Situation;
import dev.plumbline.advice.Truths;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Requirements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds where along one number the rules change: the values at which a sentence begins or
 * ceases to hold, through all the arithmetic between answers and rules. Not for use by
 * several threads at once.
 * <p>
 * Along a piece on which every figure only rises or only falls, a sentence changes at
 * most once; so equal sentences at both ends are equal in between, and halving finds
 * every turn. Only the share of reads makes a figure rise and then fall, and the largest
 * share of several fall and then rise: it is cut at the top of the one, and which share
 * is the largest is watched like a sentence.
 */
final class Turns {

	/** How far apart the two sides of a turn may be, as a share of the value. */
	static final double TIGHT = 0.001;

	private static final double SMALLEST = 1e-6;

	private static final double DOWN_FROM_ZERO = 0.01;

	private static final String READ_SHARE = "readShare";

	private static final double PERCENT = 100;

	private final Truths truths;

	private final int lookAhead;

	Turns(RuleSet ruleSet) {
		this.truths = new Truths(ruleSet);
		this.lookAhead = (int) ruleSet.evidence().value("runway-years");
	}

	/**
	 * The turns between two values of an answer, lowest first.
	 * @param stated every other answer; whether this one is open there does not matter
	 * @param answer id of a question for a number
	 * @param from lowest value looked at, allowed by the question and by the others
	 * @param to highest value looked at, likewise
	 * @throws dev.plumbline.questionnaire.RefusedAnswers when an end is not allowed
	 */
	List<Turn> between(Requirements stated, String answer, double from, double to) {
		Line line = new Line(stated, stated.answers().questionnaire().question(answer));
		List<Turn> found = new ArrayList<>();
		double start = from;
		for (double end : line.pieces(from, to)) {
			line.search(start, line.sides(start), end, line.sides(end), found);
			start = end;
		}
		return found;
	}

	/**
	 * Where something changes: not yet at {@code below}, already at {@code above}, seen
	 * upwards. They are at most 0.1 % apart, neighbours when the answer is a whole
	 * number.
	 */
	record Turn(double below, double above) {
	}

	/** What can change once on each piece: the sentences, and what goes with them. */
	private record Sides(BitSet truths, List<String> largest) {
	}

	/** All values of one answer, the others as stated. */
	private final class Line {

		private final Requirements stated;

		private final Question question;

		private Line(Requirements stated, Question question) {
			this.stated = stated;
			this.question = question;
		}

		private Situation at(double value) {
			return Turns.this.truths.situation(this.stated.with(this.question.id(), value));
		}

		private Sides sides(double value) {
			Situation situation = at(value);
			return new Sides(Turns.this.truths.of(situation), readShare() ? largest(situation) : List.of());
		}

		private boolean readShare() {
			return this.question.id().equals(READ_SHARE);
		}

		private List<String> largest(Situation situation) {
			return IntStream.rangeClosed(-1, Turns.this.lookAhead)
				.mapToObj((year) -> (year < 0) ? situation.horizon() : situation.after(year))
				.map(Load::bottleneck)
				.toList();
		}

		/** The ends of the pieces on which every figure only rises or only falls. */
		private List<Double> pieces(double from, double to) {
			double top = readShare() ? mostReads() : from;
			return (top > from && top < to) ? List.of(top, to) : List.of(to);
		}

		/**
		 * Reads that reach the database are r (1 - k r) of the requests when r of them
		 * read and caches answer k of those: most at 1 / 2k.
		 */
		private double mostReads() {
			Load allReads = at(PERCENT).now();
			double cached = 1 - allReads.originRequests() / Math.max(allReads.requests(), Double.MIN_NORMAL);
			return PERCENT / 2 / cached;
		}

		private void search(double low, Sides atLow, double high, Sides atHigh, List<Turn> found) {
			if (atLow.equals(atHigh)) {
				return;
			}
			double middle = middle(low, high);
			if (middle <= low) {
				if (!atLow.truths().equals(atHigh.truths())) {
					found.add(new Turn(low, high));
				}
				return;
			}
			Sides atMiddle = sides(middle);
			search(low, atLow, middle, atMiddle, found);
			search(middle, atMiddle, high, atHigh, found);
		}

		/** An end when the two are tight; by ratio, as limits lie far apart. */
		private double middle(double low, double high) {
			if (this.question.kind() == Question.Kind.WHOLE) {
				return Math.floor((low + high) / 2);
			}
			if (high - low <= Math.max(SMALLEST, TIGHT * high)) {
				return low;
			}
			return (low > 0) ? Math.sqrt(low * high) : high * DOWN_FROM_ZERO;
		}

	}

}
