package dev.plumbline.advice;

import dev.plumbline.rules.Stratum;

import java.util.List;

/** The four strata of an advice, in the order in which they run. */
final class Strata {

	/** Gives names to situations, so that later rules need not repeat what makes them. */
	static final Stratum CONCEPTS = new Stratum(1, "concepts");

	/** Answers the three honest tests. */
	static final Stratum TESTS = new Stratum(2, "tests");

	/** Speaks for, against, or strikes out candidates. Then Java chooses. */
	static final Stratum EVIDENCE = new Stratum(3, "evidence");

	/** Says what follows from the choice. */
	static final Stratum CONSEQUENCES = new Stratum(4, "consequences");

	static final List<Stratum> ALL = List.of(CONCEPTS, TESTS, EVIDENCE, CONSEQUENCES);

	private Strata() {
	}

}
