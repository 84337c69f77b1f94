package dev.plumbline.assessment.asking;

import java.util.List;

/**
 * A first answer as it is shown.
 *
 * @param verdict its id in the contract
 * @param assumed what was not said, and what is taken in its place
 * @param needed names of the answers that would settle it, most decisive first
 */
record QuickStartView(String verdict, String headline, List<Outcome> tests, List<Chosen> choices, List<Line> assumed,
		List<String> needed) {

	/** What one of the three tests says. */
	record Outcome(String test, String outcome, String because) {
	}

	/** What we would run. */
	record Chosen(String area, String candidate) {
	}

	/** An answer and its value. */
	record Line(String label, String value) {
	}

}
