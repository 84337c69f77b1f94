package dev.plumbline.casebook;

import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Verdict;

/** Opinions that differ from {@link Opinion#ALWAYS_NO} only in what a test is about. */
final class Opinions {

	private static final Opinion NO = Opinion.ALWAYS_NO;

	private Opinions() {
	}

	static Opinion verdict(Verdict verdict, String topology) {
		return new Opinion(verdict, Outcome.NO, Outcome.NO, Outcome.NO, topology, NO.database(), NO.queue(),
				NO.coordination(), NO.style());
	}

	static Opinion tests(Outcome traffic, Outcome availability, Outcome dataModel) {
		return dataModel(traffic, availability, dataModel, NO.database());
	}

	static Opinion dataModel(Outcome dataModel, String database) {
		return dataModel(Outcome.NO, Outcome.NO, dataModel, database);
	}

	static Opinion database(String topology, String database) {
		return new Opinion(NO.verdict(), Outcome.NO, Outcome.NO, Outcome.NO, topology, database, NO.queue(),
				NO.coordination(), NO.style());
	}

	static Opinion parts(String queue, String coordination, String style) {
		return new Opinion(NO.verdict(), Outcome.NO, Outcome.NO, Outcome.NO, NO.topology(), NO.database(), queue,
				coordination, style);
	}

	private static Opinion dataModel(Outcome traffic, Outcome availability, Outcome dataModel, String database) {
		return new Opinion(NO.verdict(), traffic, availability, dataModel, NO.topology(), database, NO.queue(),
				NO.coordination(), NO.style());
	}

}
