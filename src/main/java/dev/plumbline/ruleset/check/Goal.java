package dev.plumbline.ruleset.check;

import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Something that answers are looked for to show.
 *
 * @param distance how far answers are from it; 0 when they show it
 * @param inputs the answers it is worth changing
 */
record Goal(ToDoubleFunction<Look> distance, Set<String> inputs) {

	boolean isReached(Look look) {
		return this.distance.applyAsDouble(look) == 0;
	}

}
