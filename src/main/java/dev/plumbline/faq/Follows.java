package dev.plumbline.faq;

import dev.plumbline.advice.Advice;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What a text relies on: that the rules say this of a scenario they were shipped with.
 *
 * @param scenario its name
 * @param verdict id expected; absent where the text does not speak of it
 * @param choices ids expected, by area
 */
record Follows(String scenario, @Nullable String verdict, @Nullable Map<String, String> choices) {

	Follows {
		choices = (choices != null) ? Map.copyOf(choices) : Map.of();
	}

	/** Whether this advice says so. */
	boolean from(Advice advice) {
		return (this.verdict == null || this.verdict.equals(advice.verdict().id())) && this.choices.entrySet()
			.stream()
			.allMatch((choice) -> choice.getValue().equals(advice.chosen(choice.getKey())));
	}

}
