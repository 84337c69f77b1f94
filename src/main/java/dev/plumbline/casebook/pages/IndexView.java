package dev.plumbline.casebook.pages;

import dev.plumbline.casebook.Agreement.Score;

import java.util.List;

/**
 * The index as its page shows it.
 *
 * @param all how many cases there are
 * @param shown how many of them the filter lets through
 * @param score over all outcomes of all cases
 * @param refused names of the fields of the filter that hold nothing we know
 */
record IndexView(int all, int shown, Score score, int misses, int ruleSet, CasebookFilter filter, List<String> refused,
		List<Chapter> chapters) {

	/** Cases that teach the same, those that are shown. */
	record Chapter(String title, List<Card> cases) {
	}

	/** A case in a few words; the verdict is what the rules in force say. */
	record Card(String id, String title, int year, String scope, String verdict, Score score) {
	}

}
