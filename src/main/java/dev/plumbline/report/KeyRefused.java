package dev.plumbline.report;

/**
 * Thrown at the start when the key named cannot seal anything; the message is the whole
 * story, in one sentence, and holds nothing of the key. It has no cause, which might.
 */
class KeyRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	KeyRefused(String sentence) {
		super(sentence);
	}

}
