package dev.plumbline.assessment.asking;

import java.util.List;

/**
 * What follows from few answers, as it is shown.
 *
 * @param verdict its id in the contract
 * @param assumed what was not said, and what is taken in its place
 * @param needed names of the answers that would settle it, most decisive first
 */
public record FirstAnswer(String verdict, String headline, List<Outcome> tests, List<Chosen> choices,
		List<Line> assumed, List<String> needed) {

	/** What one of the three tests says. */
	public record Outcome(String test, String outcome, String because) {
	}

	/**
	 * What we would run.
	 *
	 * @param area its id
	 * @param reasons what speaks for it, the weightiest first
	 */
	public record Chosen(String area, String label, String candidate, List<String> reasons) {
	}

	/** An answer and its value. */
	public record Line(String label, String value) {
	}

}
