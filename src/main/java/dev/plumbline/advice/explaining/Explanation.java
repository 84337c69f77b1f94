package dev.plumbline.advice.explaining;

import java.util.List;
import java.util.Map;

/**
 * What explains an advice, in the shape of the contract: every component is a field that
 * {@code explain=full} adds to it, in the order it is written.
 *
 * @param why by test
 * @param whyNot by area, then by candidate that was not chosen
 * @param flips one for each answer and each outcome it can change alone
 * @param openAnswers unsure answers and ranges, most decisive first
 * @param evidence every figure that the advice or this explanation uses
 * @param rules every rule, with each of its sentences
 */
public record Explanation(Map<String, WhyTest> why, Map<String, Map<String, WhyNot>> whyNot, List<Flip> flips,
		Readings readings, List<OpenAnswer> openAnswers, List<UsedEvidence> evidence, List<AskedRule> rules) {
}
