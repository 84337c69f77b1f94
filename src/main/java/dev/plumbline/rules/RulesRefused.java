package dev.plumbline.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A rule set that was not taken, with every reason found. */
public final class RulesRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	public RulesRefused(List<Problem> problems) {
		super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
		this.problems = List.copyOf(problems);
	}

	public List<Problem> problems() {
		return this.problems;
	}

	static void throwIfAny(List<Problem> problems) {
		if (!problems.isEmpty()) {
			throw new RulesRefused(problems);
		}
	}

}
