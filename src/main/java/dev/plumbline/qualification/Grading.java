package dev.plumbline.qualification;

import java.util.List;

/**
 * How urgent an enquiry is for the principal, and why.
 *
 * @param points the sum of what the reasons count
 * @param reasons rule by rule, the weightiest first
 * @param openUnknowns ids of questions whose answers are open and could change the advice
 * @param questions what is worth asking first: three at most, each with its rule
 */
public record Grading(Grade grade, int points, List<Reason> reasons, List<String> openUnknowns,
		List<QuestionToAsk> questions) {

	public Grading {
		reasons = List.copyOf(reasons);
		openUnknowns = List.copyOf(openUnknowns);
		questions = List.copyOf(questions);
	}

	/** Who hears from the principal, and how soon. */
	public enum Grade {

		/** Within a working day. */
		A,

		/** Within three working days. */
		B,

		/** The report by mail, and no call. */
		C

	}

	/**
	 * What one rule said.
	 *
	 * @param points for the enquiry, or against it when negative
	 */
	public record Reason(String rule, int points, String text) {
	}

	/** A question a rule wants asked. */
	public record QuestionToAsk(String rule, String text) {
	}

}
