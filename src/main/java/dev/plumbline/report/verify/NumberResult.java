package dev.plumbline.report.verify;

import org.jspecify.annotations.Nullable;

/**
 * What is told to somebody who has only a number; nothing of answers or advice.
 *
 * @param facts absent when there is no such report
 */
record NumberResult(String number, Reproduced reproduced, @Nullable Facts facts) {

	/** Whether the advice that is kept comes out the same again. */
	enum Reproduced {

		/** No such report. */
		UNKNOWN,

		/** The answers are gone. */
		GONE,

		YES, NO,

		/** What is kept cannot be read any more, or no longer fits its seal. */
		IMPOSSIBLE

	}

}
