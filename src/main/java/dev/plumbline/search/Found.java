package dev.plumbline.search;

import org.jspecify.annotations.Nullable;

/**
 * What came of a search.
 *
 * @param better the query as it may have been meant, if that finds something
 */
record Found(Outcome outcome, Hits hits, @Nullable String better) {

	/** How it went. */
	enum Outcome {

		/** Something holds all that was asked for. */
		FOUND,

		/** Nothing holds all of it, but something some of the words. */
		SOME_WORDS,

		NOTHING,

		/** Only words that stand everywhere, or none. */
		NO_WORDS

	}

}
