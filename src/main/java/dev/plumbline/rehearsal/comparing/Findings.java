package dev.plumbline.rehearsal.comparing;

import java.util.List;

/**
 * What two rule sets say differently of many answer sets.
 *
 * @param compared how many were asked about
 * @param changed for how many the verdict, a test or a choice is another
 * @param unreadable how many could not be read, and were left out
 * @param groups verdict first, then tests, then choices; those that most kept assessments
 * are in before the others
 * @param firings rules that fire otherwise, whether or not that decides anything; the
 * most frequent first
 */
public record Findings(Counts compared, Counts changed, Counts unreadable, List<Group> groups, List<Firing> firings) {

	/**
	 * The share of advice that changes, from 0 to 1: of kept assessments and samples,
	 * since published cases ask for nothing.
	 */
	public double shareChanged() {
		int of = this.compared.kept() + this.compared.samples();
		return (of > 0) ? (double) (this.changed.kept() + this.changed.samples()) / of : 0;
	}

}
