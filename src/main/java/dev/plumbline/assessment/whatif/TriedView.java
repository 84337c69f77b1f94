package dev.plumbline.assessment.whatif;

import dev.plumbline.assessment.recommendation.DifferenceView;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What would be advised for the answers tried.
 *
 * @param verdict its id
 * @param keptVerdict id of the verdict that is kept
 * @param difference from what is kept
 * @param warnings contradictions and traps
 */
record TriedView(String headline, String verdict, String keptVerdict, DifferenceView difference, List<Test> tests,
		List<Choice> choices, List<String> warnings) {

	/**
	 * One of the three tests.
	 *
	 * @param drawing what decides it, as markup
	 */
	record Test(String id, String outcome, String drawing) {
	}

	/**
	 * What would be chosen in an area.
	 *
	 * @param kept what is chosen now; absent when it is the same
	 */
	record Choice(String area, String chosen, @Nullable String kept) {
	}

}
