package dev.plumbline.assessment.recommendation;

import java.util.List;

/**
 * Why a candidate was not chosen.
 *
 * @param because what decided between it and the one chosen; empty when rules strike it
 * out
 * @param struckBy the rules that strike it out; empty when none does
 * @param wouldNeed what would have to be true: all of it when it is struck out, else any
 */
record WhyNotView(String because, List<Strike> struckBy, List<Said> wouldNeed) {

	/** A rule that strikes a candidate out, with the sentences that held. */
	record Strike(Said because, List<Asked> asked) {
	}

}
