package dev.plumbline.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when answers cannot be read; says what is wrong with them at once.
 */
public final class RefusedAnswers extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Refusal> refusals;

	private final int count;

	RefusedAnswers(List<Refusal> refusals, int count) {
		// a refusal is an answer to the visitor, not a fault to trace
		super(refusals.stream().map(Refusal::problem).collect(Collectors.joining(" ")), null, false, false);
		this.refusals = List.copyOf(refusals);
		this.count = count;
	}

	/** How many things are wrong, which may be more than are put into words. */
	public int count() {
		return this.count;
	}

	/** From 1 to 100, the first in the order in which the answers came. */
	public List<Refusal> refusals() {
		return this.refusals;
	}

}
