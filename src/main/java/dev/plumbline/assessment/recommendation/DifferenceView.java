package dev.plumbline.assessment.recommendation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is different between two advices, in sentences.
 *
 * @param answers what is answered differently
 * @param advice what is advised differently, most important first
 * @param origin that the rules or the program are others; absent when they are the same
 */
public record DifferenceView(List<String> answers, List<String> advice, @Nullable String origin) {

	/** Whether nothing that is decided or counted is different. */
	public boolean isSameAdvice() {
		return this.advice.isEmpty();
	}

}
