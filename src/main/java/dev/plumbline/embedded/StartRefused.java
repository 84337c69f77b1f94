package dev.plumbline.embedded;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when there is no database to start with, for a reason that the person who starts
 * the program can do something about; the message is the whole story, in one sentence.
 */
class StartRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StartRefused(String sentence) {
		this(sentence, null);
	}

	StartRefused(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

}
