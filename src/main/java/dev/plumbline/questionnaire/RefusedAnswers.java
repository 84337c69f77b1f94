package dev.plumbline.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when answers cannot be read; says everything that is wrong with them at once.
 */
public final class RefusedAnswers extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Refusal> refusals;

	RefusedAnswers(List<Refusal> refusals) {
		// a refusal is an answer to the visitor, not a fault to trace
		super(refusals.stream().map(Refusal::problem).collect(Collectors.joining(" ")), null, false, false);
		this.refusals = List.copyOf(refusals);
	}

	/** At least one, in the order in which the answers came. */
	public List<Refusal> refusals() {
		return this.refusals;
	}

}
