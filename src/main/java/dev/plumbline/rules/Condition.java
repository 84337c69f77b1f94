package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;

/**
 * A sentence that asks something of a fact.
 *
 * @param words the sentence, gaps in braces
 * @param fact the type of fact it asks
 * @param knownSince the stratum whose end makes the fact known; {@link Stratum#GIVEN}
 * when it is there from the start
 * @param load whether it reads a rate, a volume or a number of rows
 * @param inputs names of the answers it depends on; may be gaps in braces
 * @param drl what it stands for in stock Drools, gaps in braces: the constraint alone,
 * without the name of the fact
 * @param binding makes the plain predicate from what was written into the gaps
 * @param comparing says what it compares; null when there is nothing to show
 */
public record Condition<F>(String words, Class<F> fact, Stratum knownSince, boolean load, List<String> inputs,
		String drl, Binding<F> binding, @Nullable Comparing<F> comparing) {

	/** A condition that has nothing to show. */
	public Condition(String words, Class<F> fact, Stratum knownSince, boolean load, List<String> inputs, String drl,
			Binding<F> binding) {
		this(words, fact, knownSince, load, inputs, drl, binding, null);
	}

	/** Makes a predicate from the words in the gaps; runs once, when rules are read. */
	@FunctionalInterface
	public interface Binding<F> {

		Predicate<F> bind(Arguments arguments);

	}

	/** Says what is compared, from the words in the gaps; runs once, like the binding. */
	@FunctionalInterface
	public interface Comparing<F> {

		Comparison<F> bind(Arguments arguments);

	}

}
