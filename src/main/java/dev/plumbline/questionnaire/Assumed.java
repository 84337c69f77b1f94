package dev.plumbline.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * An answer nobody gave, and what is taken in its place.
 *
 * @param answer its id
 * @param value the value taken, typed as in {@link Question#defaultValue()}; null when it
 * is worked out later from the answer that {@code basis} names
 * @param basis {@link #DEFAULT}, or the id of the answer that the value follows from
 */
public record Assumed(String answer, @Nullable Object value, String basis) {

	/** The value is the default in {@code questionnaire.yaml}. */
	public static final String DEFAULT = "default";

}
