package dev.plumbline.casebook;

import dev.plumbline.advice.Advice.Outcome;

import java.util.Set;

/**
 * What an advice comes to in the words of the casebook.
 *
 * @param word for people
 * @param agreesWith the words of a case that it agrees with; none when nothing was said
 */
record Said(String word, Set<String> agreesWith) {

	static final Set<String> TRUTHS = Set.of("true", "false");

	static Said of(String word) {
		return new Said(word, Set.of(word));
	}

	static Said nothing(String word) {
		return new Said(word, Set.of());
	}

	static Said test(Outcome outcome) {
		return switch (outcome) {
			case YES -> of("true");
			case NO -> of("false");
			// history was written by then, or was still to come: the case cannot tell
			// which
			case NOT_YET -> new Said(outcome.id(), TRUTHS);
			case UNKNOWN -> nothing(outcome.id());
		};
	}

	/** Whether it commits itself to yes or no, so that it could have been wrong. */
	boolean isYesOrNo() {
		return TRUTHS.contains(this.word);
	}

}
