package dev.plumbline.rules;

/**
 * One of the runs of a rulebook. Strata run one after the other, each to its end; a rule
 * may ask only about what was given or concluded in an earlier one.
 *
 * @param order position in the run, 1 for the first; 0 stands for what is given before
 * @param name one lower-case word, also the Drools agenda group
 */
public record Stratum(int order, String name) {

	/** What is known before any rule has run. */
	public static final Stratum GIVEN = new Stratum(0, "given");

	boolean isBefore(Stratum other) {
		return this.order < other.order;
	}

}
