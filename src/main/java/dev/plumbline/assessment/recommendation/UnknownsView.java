package dev.plumbline.assessment.recommendation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the open answers could make of the advice, in the words of its page.
 *
 * @param open how many answers are unsure or a range; nothing else matters when none is
 * @param tried in how many ways they were read
 * @param some whether there are more ways than were tried
 * @param holds results that are the same in all of them
 * @param varies results that are not
 * @param first the answers most worth finding out, most decisive first
 * @param more those that also change something
 * @param needless those that change nothing
 */
record UnknownsView(int open, int tried, boolean some, List<Result> holds, List<Result> varies, List<Unknown> first,
		List<Unknown> more, List<RecommendationView.Linked> needless) {

	/** The verdict, a test or a choice, and what comes of it. */
	record Result(String what, List<Share> shares) {
	}

	/**
	 * One of the outcomes of a result.
	 *
	 * @param often in how many of the ways that were tried, in words
	 */
	record Share(String outcome, String often) {
	}

	/**
	 * An open answer.
	 *
	 * @param worth what knowing it settles, in words
	 * @param command what to type to find it out: SQL for Postgres, else for a shell
	 */
	record Unknown(RecommendationView.Linked answer, String worth, String findOut, @Nullable String command) {
	}

}
