package dev.plumbline.advice.explaining;

import java.util.Map;
import java.util.function.Function;

/** A value of one answer at which the rules may decide otherwise than before it. */
interface Step {

	/** The value to try. */
	Object value();

	/**
	 * The value to name when an outcome changes with this step: the nearest one.
	 * @param decide what is decided at any value, each outcome under its name
	 * @param outcome name of the outcome that changes
	 */
	default Object nearest(Function<Object, Map<String, String>> decide, String outcome) {
		return value();
	}

}
