package dev.plumbline.assessment.recommendation;

import dev.plumbline.assessment.Revisions;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Which of all advices given for an assessment a page shows, and what it did differently
 * from the one before.
 *
 * @param number of the one that is shown
 * @param all first to last
 * @param since absent for the first
 * @param answers what it was given for
 */
public record RevisionView(int number, List<Revisions.Entry> all, @Nullable DifferenceView since,
		List<Answered> answers) {

	/** An answer in words. */
	public record Answered(String label, String value) {
	}

}
