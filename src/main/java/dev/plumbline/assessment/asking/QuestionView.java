package dev.plumbline.assessment.asking;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A question as its page shows it, with what was typed so far.
 *
 * @param form how it is answered: {@code number}, {@code pick} one or {@code tick}
 * several
 * @param describedBy ids of what explains it, separated by spaces
 * @param options to pick or tick, without those that end the list
 * @param ends none of them, and not sure
 * @param numbers to type; two where either will do, one beside the options where any
 * number will
 */
record QuestionView(String id, String form, String asks, @Nullable String help, @Nullable String describedBy,
		List<Option> options, List<Option> ends, List<Number> numbers, @Nullable Unsure unsure, String unsureText,
		List<Error> errors, @Nullable Calculator calculator, Why why) {

	/** Something to pick or tick. */
	record Option(String id, String value, String label, @Nullable String hint, boolean checked) {
	}

	/**
	 * A number that can be typed, or its two ends and what is likely.
	 *
	 * @param open whether the range is shown at once
	 */
	record Number(String label, String unit, Field single, Field from, Field to, Field likely, boolean open,
			@Nullable Calculator calculator) {
	}

	/**
	 * Why it is asked, in the words of the weightiest rules.
	 *
	 * @param rules how many rules read the answer
	 */
	record Why(int rules, List<Reason> reasons) {
	}

	/**
	 * What one rule makes of the answer.
	 *
	 * @param about what of the advice it bears on
	 * @param when what has to be true of the answer
	 */
	record Reason(String about, String when, String because) {
	}

	/** A field with the text in it. */
	record Field(String name, String text, boolean wrong) {
	}

	/** The tick that says that the visitor does not know a number. */
	record Unsure(String name, boolean checked) {
	}

	/** What is wrong, and the field to put it right. */
	record Error(String field, String text) {
	}

	/**
	 * A sum that helps to find the answer.
	 *
	 * @param kind which
	 * @param lines the sum, step by step
	 * @param fields what it is made from, where it has fields of its own
	 * @param result the number it comes to; absent while a part is missing
	 */
	record Calculator(String kind, String question, List<Line> lines, List<Field> fields, @Nullable String result) {
	}

	/** A step of a sum: what, how, and what it comes to. */
	record Line(String what, String sum, String result) {
	}

}
