package dev.plumbline.report.verify;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is told to somebody who holds a file.
 *
 * @param pdf whether it is a PDF, of which only what is attached can be genuine
 * @param issued whether it is byte for byte a file that we handed out
 * @param attachments how many files are attached
 * @param facts what we know of the number that it names; absent where we know none
 * @param besides fields that the file has beside what is sealed
 * @param wrong what of the facts is otherwise in the file, as ends of keys of the
 * messages
 * @param told what it says; only where that is genuine
 * @param again what comes of its answers now; only where they are genuine
 */
record FileResult(Outcome outcome, boolean pdf, boolean issued, int attachments, @Nullable Facts facts,
		List<String> besides, List<String> wrong, @Nullable Told told, @Nullable Again again) {

	static FileResult unreadable(Outcome outcome, boolean pdf, int attachments) {
		return new FileResult(outcome, pdf, false, attachments, null, List.of(), List.of(), null, null);
	}

	/** Whether it is ours. */
	enum Outcome {

		/** Sealed by us, as it is. */
		GENUINE,

		/** It bears a number or a key of ours, but is not what we sealed. */
		ALTERED,

		/** Sealed with a key of ours, but never entered. */
		UNRECORDED,

		/** Sealed with no key of ours. */
		STRANGER,

		/** No report at all. */
		NO_REPORT,

		/** A PDF without anything attached that is a report. */
		NOTHING_ATTACHED

	}

	/**
	 * What a genuine report says.
	 *
	 * @param program that gave it
	 */
	record Told(String headline, String program, List<Answered> answers) {
	}

	/** An answer in words. */
	record Answered(String label, String value) {
	}

	/**
	 * What comes of its answers by its own rules, and by those of today.
	 *
	 * @param program the version that ran them
	 * @param otherwise what the program makes of it now by its own rules, in sentences;
	 * empty when it is identical or only its words are not
	 * @param ruleSet the one in force
	 * @param changes what would be advised otherwise today
	 * @param newer whether other answers, or the same, were advised on since
	 */
	record Again(Result result, String program, List<String> otherwise, int ruleSet, List<Change> changes,
			boolean newer) {
	}

	/** Whether an advice comes out the same again. */
	enum Result {

		IDENTICAL, DIFFERENT,

		/** This program cannot read its rules or its answers. */
		IMPOSSIBLE

	}

	/**
	 * What one cause changes.
	 *
	 * @param cause as the end of a key of the messages
	 * @param sentences empty where only words and points are different
	 */
	record Change(String cause, List<String> sentences) {
	}

}
