package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A recommendation in the order and the words of its page: what the template would have
 * to look up, count or format is done here.
 *
 * @param advice what needs no preparation is read from here
 * @param deciding answers that would settle a provisional advice, most decisive first
 * @param topology the drawing of what runs where
 * @param runway the drawing of how the parts fill up, absent when an older advice has no
 * curves
 * @param lookAhead the last year we look ahead to
 * @param asked how many answers there are in all
 * @param flips absent while there is no explanation
 * @param unknowns absent where nothing is open, and while there is no explanation
 */
public record RecommendationView(Advice advice, Headline headline, int planningYears, List<Linked> deciding,
		List<Test> tests, String topology, List<Area> areas, List<Part> parts, List<Step> ladder,
		List<Warning> warnings, List<Assumptions> assumptions, int assumed, List<Failure> failures,
		List<Operation> operations, Cost cost, @Nullable String breaksFirst, @Nullable String runway, int lookAhead,
		int asked, List<Finding> findings, List<Note> notes, Dates dates, @Nullable FlipsView flips,
		@Nullable UnknownsView unknowns) {

	/** Whether the first limit is reached as of today. */
	public boolean limitReached() {
		return this.advice.runway() != null && this.advice.runway().year() <= this.advice.asOf().getYear();
	}

	/**
	 * The sentence of the verdict, parted so that its beginning can stand large; together
	 * they are the whole of it.
	 */
	record Headline(String first, String rest) {
	}

	/** An answer by its name, to be linked to its question. */
	record Linked(String id, String label) {
	}

	/**
	 * One of the three tests.
	 *
	 * @param why absent while there is no explanation
	 * @param drawing what decides it, as markup
	 * @param changes whether any figure differs between today and the horizon
	 * @param limited whether any figure has a limit
	 */
	record Test(String id, String outcome, Said because, @Nullable WhyTestView why, String drawing,
			List<Figure> figures, boolean changes, boolean limited) {
	}

	/**
	 * A row of the figures behind a test; what does not apply is absent.
	 *
	 * @param share of the limit used at the horizon
	 * @param valueMarks to the figures that the value comes from, where it is not the
	 * visitor's own
	 * @param limitMarks to the figures that the limit comes from
	 * @param tightest whether it is the largest share of its test
	 */
	record Figure(String label, @Nullable String now, String value, @Nullable String limit, @Nullable String share,
			Said valueMarks, Said limitMarks, boolean tightest) {
	}

	/**
	 * A choice with everything that was weighed.
	 *
	 * @param margin how far it is ahead, as the end of a key of the messages
	 */
	record Area(String id, String label, Candidate chosen, @Nullable String runnerUp, String margin,
			List<Candidate> others) {
	}

	/**
	 * One candidate.
	 *
	 * @param start points before any rule has spoken, in words
	 * @param score points after all have, in words
	 * @param inShort why it was not chosen, in a line; empty where that takes an
	 * explanation and there is none yet
	 * @param whyNot the same at length; absent for the one chosen, and while there is
	 * none
	 */
	record Candidate(String label, String start, String score, List<Reason> speaksFor, List<Reason> against,
			List<Said> excludedBy, String inShort, @Nullable WhyNotView whyNot) {

		/** Whether a rule strikes it out. */
		public boolean struck() {
			return !this.excludedBy.isEmpty() || (this.whyNot != null && !this.whyNot.struckBy().isEmpty());
		}

		/** Whether no rule said anything of it. */
		public boolean silent() {
			return this.speaksFor.isEmpty() && this.against.isEmpty() && !struck();
		}

	}

	/** A reason and its weight in points, negative when it speaks against. */
	record Reason(int weight, Said because) {
	}

	/** Something singled out, and what it runs on. */
	record Part(String what, String choice, Said because) {
	}

	/** A rung of the ladder. */
	record Step(String step, Said trigger, Said because) {
	}

	/** A contradiction or trap, and what to answer instead. */
	record Warning(Said warning, Said because, List<Instead> useInstead) {
	}

	/** What to answer instead. */
	record Instead(Linked answer, String value) {
	}

	/** Answers that were assumed for the same reason. */
	record Assumptions(String because, List<Assumption> answers) {
	}

	/** An answer that was assumed, and the value taken. */
	record Assumption(Linked answer, String value) {
	}

	/** What happens to a component. */
	record Failure(Said component, Said nodeFails, Said networkPartitions, Said nodeReturns) {
	}

	/** Something it takes to run the system. */
	record Operation(Said item, Said because) {
	}

	/** Ranges of the estimate, as people write them. */
	record Cost(String personMonths, String people, String infrastructure) {
	}

	/**
	 * A rule that fired.
	 *
	 * @param marks to the figures that it asks about
	 */
	record Finding(String rule, Said because, Said marks) {
	}

	/**
	 * Between which days the figures behind the advice were measured, and when the first
	 * of them is due for review.
	 *
	 * @param today the day the page is read
	 * @param overdue how many should have been looked at again by then
	 */
	record Dates(LocalDate measuredFrom, LocalDate measuredTo, LocalDate reviewBy, LocalDate today, int overdue) {
	}

}
