package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;

/**
 * A sentence that concludes something.
 *
 * @param words the sentence, gaps in braces
 * @param stratum where it may stand; null when it may stand in every one
 * @param drl the call on the collector that stock Drools makes, gaps in braces; the name
 * of the rule is its first argument and is not written here
 * @param binding makes the same call from what was written into the gaps
 */
public record Conclusion<C>(String words, @Nullable Stratum stratum, String drl, Binding<C> binding) {

	/** Makes an action from the words in the gaps; runs once, when rules are read. */
	@FunctionalInterface
	public interface Binding<C> {

		/** Returns what is done with the collector and the name of the rule. */
		BiConsumer<C, String> bind(Arguments arguments);

	}

}
