package dev.plumbline.report.verify;

import dev.plumbline.rules.RuleSetText;

/** The texts of published rule sets, to be put together otherwise than they were. */
interface RuleTexts {

	/**
	 * The text of one.
	 * @throws IllegalArgumentException when there is none of that number
	 */
	RuleSetText text(int number);

}
