package dev.plumbline.casebook.pages;

import dev.plumbline.casebook.Agreement.Score;

import java.util.List;

/**
 * How far the rules agree, as its page shows it.
 *
 * @param outcomes one row for each outcome
 * @param sums rows over several of them
 * @param misses every one there is
 */
record AgreementView(int cases, int ruleSet, List<Row> outcomes, List<Row> sums, List<Miss> misses) {

	/**
	 * The rules beside two who say the same to everybody.
	 *
	 * @param name the end of a key of the messages
	 */
	record Row(String name, Score rules, Score notYet, Score no) {
	}

	/** A miss in a few words; its case explains it. */
	record Miss(String id, String title, String outcome, String right, String said) {
	}

}
