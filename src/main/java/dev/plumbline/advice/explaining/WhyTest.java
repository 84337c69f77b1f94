package dev.plumbline.advice.explaining;

import java.util.List;

/**
 * Why a test came out as it did, in the stated reading.
 *
 * @param spoke the rules that answered it, those that decided it first
 * @param silent the rules nearest to firing that would have taken it farther, nearest
 * first
 */
public record WhyTest(List<Spoke> spoke, List<Spoke> silent) {

	/**
	 * A rule that answers the test.
	 *
	 * @param outcome what it answers, such as {@code yes-for-one-part}
	 * @param decides whether the test came out so because of it
	 * @param sentences all it asks, in its order
	 */
	public record Spoke(String rule, String outcome, boolean decides, String because, List<WhyNot.Compared> sentences) {
	}

}
