package dev.plumbline.assessment.asking;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One answer to be tried, as a form shows it.
 *
 * @param name of the field and of the answer
 * @param unit what a number counts; empty for what is picked
 * @param text what is in the field
 * @param options to pick from; empty where a number is typed
 * @param kept the answer that is kept, or what is taken in its place, in a sentence
 */
public record TrialField(String name, String label, String unit, String text, List<Option> options, String kept,
		@Nullable String mistake) {

	/**
	 * Something to pick.
	 *
	 * @param value empty for what is kept
	 */
	public record Option(String value, String label, boolean picked) {
	}

}
