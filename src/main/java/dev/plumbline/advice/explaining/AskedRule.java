package dev.plumbline.advice.explaining;

import java.util.List;

/** A rule with each of its conditions, and whether they held for these answers. */
public record AskedRule(String rule, boolean fired, List<Sentence> sentences) {

	/**
	 * One condition.
	 *
	 * @param text as it is written in the rule
	 */
	public record Sentence(String text, boolean held) {
	}

}
