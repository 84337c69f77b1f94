package dev.plumbline.advice.explaining;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An answer that is open, and the values that it is tried with.
 *
 * @param answer id of the question
 * @param stated the value it has in the stated reading; null when it has none there
 * @param values each once, numbers rising
 */
record Open(String answer, @Nullable Object stated, List<Object> values) {

	Open {
		values = List.copyOf(values);
	}

}
