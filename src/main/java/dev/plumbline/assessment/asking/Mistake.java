package dev.plumbline.assessment.asking;

import java.util.List;

/**
 * Why something typed cannot be taken as an answer.
 *
 * @param question its id
 * @param field where to put it right
 * @param key end of the key of its message
 * @param values for the message
 */
record Mistake(String question, String field, String key, List<Object> values) {

	/** Nothing was typed at all: to be asked for on its page, but not wrong. */
	boolean isMissing() {
		return this.key.startsWith("missing");
	}

}
