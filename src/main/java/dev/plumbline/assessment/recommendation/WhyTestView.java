package dev.plumbline.assessment.recommendation;

import java.util.List;

/**
 * Why a test came out as it did.
 *
 * @param decided the rules it came out so by
 * @param besides rules that answered it too, less far-reaching
 * @param nearest rules that came nearest to taking it farther
 */
record WhyTestView(List<Spoke> decided, List<Spoke> besides, List<Spoke> nearest) {

	/**
	 * A rule that answers the test.
	 *
	 * @param outcome what it answers
	 * @param asked all that it asks
	 */
	record Spoke(String outcome, Said because, List<Asked> asked) {
	}

}
