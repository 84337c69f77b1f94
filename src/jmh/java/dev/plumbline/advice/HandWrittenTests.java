package dev.plumbline.advice;

import dev.plumbline.questionnaire.Requirements;

/** The three tests as a programmer would write them without a rule engine: the floor of what is possible. */
final class HandWrittenTests {

	private HandWrittenTests() {
	}

	/** Three outcomes, two bits each: 0 no, 1 not yet, 2 yes. */
	static int of(Situation situation) {
		return traffic(situation) | availability(situation) << 2 | dataModel(situation) << 4;
	}

	/** Fails where the hand-written tests have drifted from the rules. */
	static void check(Evaluation evaluation) {
		Outcomes outcomes = evaluation.outcomes();
		int expected = outcomes.of(Outcomes.TRAFFIC).ordinal() | outcomes.of(Outcomes.AVAILABILITY).ordinal() << 2
				| outcomes.of(Outcomes.DATA_MODEL).ordinal() << 4;
		if (of(evaluation.situation()) != expected) {
			throw new IllegalStateException("By hand " + of(evaluation.situation()) + ", by the rules " + expected
					+ " for " + evaluation.situation().requirements().answers().toMap());
		}
	}

	private static int traffic(Situation situation) {
		Load load = situation.horizon();
		Requirements answers = situation.requirements();
		boolean appendOnly = (answers.workloads().contains("time-series")
				|| answers.workloads().contains("event-sourced")) && !answers.workloads().contains("ledger")
				&& !answers.workloads().contains("trading");
		if (load.writes() > 144_000 || (load.writes() > 50_000 && !appendOnly) || load.terabytes() > 64
				|| load.applicationShare() > 10 || load.requests() > 2_000_000) {
			return 2;
		}
		return (load.largestShare() > 1) ? 1 : 0;
	}

	private static int availability(Situation situation) {
		Requirements answers = situation.requirements();
		if (answers.regionOutage().equals("unnoticed") || situation.availability().equals("99.999")) {
			return 2;
		}
		boolean notYet = answers.regionOutage().equals("quarter-hour") || answers.dataLoss().equals("none")
				|| (situation.availability().equals("99.99") && answers.regionOutage().equals("half-day"));
		return notYet ? 1 : 0;
	}

	private static int dataModel(Situation situation) {
		Requirements answers = situation.requirements();
		boolean analytics = answers.workloads().contains("analytics") || answers.workloads().contains("time-series");
		boolean manyRows = answers.analyticsRowsScanned().equals("over-500m")
				|| answers.analyticsRowsScanned().equals("over-10b");
		if (answers.writers().equals("same-records") || answers.residency().equals("several-places")
				|| situation.crossRegionTransactions().equals("atomic") || answers.workloads().contains("trading")
				|| (analytics && (manyRows || situation.analyticsEvents() > 50_000))) {
			return 2;
		}
		boolean notYet = answers.writers().equals("home-region")
				|| (analytics && answers.analyticsRowsScanned().equals("50m-500m"));
		return notYet ? 1 : 0;
	}

}
