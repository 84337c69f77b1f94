package dev.plumbline.questionnaire;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words a question is put in, for whoever asks a person. In {@code help} and in the
 * hints, a name in square brackets stands for a figure of the rule set in force; in
 * {@code unsure}, <code>{default}</code> stands for the value taken.
 *
 * @param label the name of the answer where there is no room for the question
 * @param asks the question
 * @param help why it matters, or how to find it out
 * @param unsure what happens when the visitor is not sure
 * @param findOut a concrete way to find the answer out
 * @param options by choice, or by the number offered to pick from; in the order in which
 * they are shown, and empty where there is nothing to pick
 * @param none the words for choosing none of several
 * @param insteadOf id of the answer that this one spares
 * @param otherUnits units people write behind the number, and how many of ours they are
 * @param calculator name of a sum that helps to find the answer
 */
public record Wording(String label, String asks, @Nullable String help, String unsure, FindOut findOut,
		Map<String, Option> options, @Nullable String none, @Nullable String insteadOf, Map<String, Double> otherUnits,
		@Nullable String calculator) {

	public Wording {
		options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
		otherUnits = Collections.unmodifiableMap(new LinkedHashMap<>(otherUnits));
	}

	/**
	 * What to look at, or whom to ask.
	 *
	 * @param text one to three sentences
	 * @param command what to type: SQL for Postgres, anything else for a shell
	 */
	public record FindOut(String text, @Nullable String command) {

		/** Both, the command on a line of its own. */
		public String inFull() {
			return (this.command != null) ? this.text + "\n" + this.command : this.text;
		}

	}

	/** Something to pick, with a hint where the label alone does not say enough. */
	public record Option(String label, @Nullable String hint) {
	}

}
