package dev.plumbline.questionnaire;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;

/**
 * One question of the contract: what kind of answer it takes, within which limits, and
 * what is taken when there is none.
 *
 * @param min smallest number allowed, inclusive; only for numbers
 * @param max largest number allowed, inclusive; only for numbers
 * @param unit what the number counts; only for numbers
 * @param one the unit beside the number 1, where it is another word
 * @param choices ids in the order of the contract, weakest first; empty for other kinds
 * @param defaultValue what is taken when the answer is open: a {@link Double},
 * {@link Integer}, {@link String}, list of strings or {@link Boolean} as the kind asks;
 * absent when nothing is taken or it is always computed
 * @param computedFrom id of the answer that an open one is worked out from, when that one
 * is given or there is no default
 * @param plausible how far an unsure number is varied
 */
public record Question(String id, Kind kind, @Nullable Double min, @Nullable Double max, @Nullable String unit,
		@Nullable String one, List<String> choices, @Nullable Object defaultValue, @Nullable String computedFrom,
		@Nullable Plausible plausible) {

	public Question {
		choices = List.copyOf(choices);
		boolean limited = min != null && max != null && unit != null && min <= max && plausible != null;
		if (kind.isNumeric() ? !limited : min != null || max != null || unit != null || plausible != null) {
			throw new IllegalArgumentException(
					id + ": a number, and only a number, needs min, max, unit and plausible");
		}
		if (kind.hasChoices() == choices.isEmpty() || new HashSet<>(choices).size() < choices.size()) {
			throw new IllegalArgumentException(id + ": a choice, and only a choice, needs choices, each once");
		}
	}

	/**
	 * Where a choice stands among the others: 0 for the first, which is the weakest.
	 * @throws IllegalArgumentException if this question has no such choice
	 */
	public int rank(String choice) {
		int rank = this.choices.indexOf(choice);
		if (rank < 0) {
			throw new IllegalArgumentException(this.id + " has no choice '" + choice + "'; known: " + this.choices);
		}
		return rank;
	}

	/** Whether a number is one and lies within the limits. */
	public boolean limits(double number) {
		return this.min != null && this.max != null && number >= this.min && number <= this.max;
	}

	/** What an answer looks like. */
	public enum Kind {

		NUMBER("number"), WHOLE("whole"), CHOICE("choice"), SEVERAL("several"), YES_NO("yes-no");

		private final String id;

		Kind(String id) {
			this.id = id;
		}

		/** The name in {@code questionnaire.yaml} and in the API. */
		public String id() {
			return this.id;
		}

		/** Whether it is a number, and so may be given as a range. */
		public boolean isNumeric() {
			return this == NUMBER || this == WHOLE;
		}

		/** Whether it is answered with one or several of a list of choices. */
		public boolean hasChoices() {
			return this == CHOICE || this == SEVERAL;
		}

	}

	/**
	 * Between which numbers the truth most likely lies when nobody knows it.
	 *
	 * @param timesDefault whether the ends count in multiples of what would be taken
	 * otherwise, or are values themselves
	 */
	public record Plausible(double from, double to, boolean timesDefault) {

		public Plausible {
			if (!(from <= to)) {
				throw new IllegalArgumentException("A plausible range from " + from + " to " + to + " is backwards");
			}
		}

	}

}
