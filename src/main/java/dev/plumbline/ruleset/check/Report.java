package dev.plumbline.ruleset.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a check has come to.
 *
 * @param asOf day on which figures count as stale or not
 * @param scenarios how many there are
 * @param samples answer sets drawn and looked at from every side
 * @param tried answer sets tried altogether
 * @param rules how many there are
 * @param chapters where each of them stands
 * @param findings the most serious kind first, within a kind the most frequent
 */
record Report(LocalDate asOf, int scenarios, int samples, int tried, int rules, Map<String, String> chapters,
		List<Finding> findings) {

	/** How many answer sets every rule was looked at with. */
	int searched() {
		return this.samples + this.scenarios;
	}

}
