package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What the three tests said, the worst conclusion of each counting; a fact for later
 * rules.
 *
 * @param whole whether a <em>yes</em> reaches the whole system, not only one part of it
 */
public record Outcomes(Map<String, Outcome> byTest, boolean whole) {

	static final String TRAFFIC = "traffic";

	static final String AVAILABILITY = "availability";

	static final String DATA_MODEL = "dataModel";

	/** The three tests, in the order of the contract. */
	public static final List<String> TESTS = List.of(TRAFFIC, AVAILABILITY, DATA_MODEL);

	/** Whether a test came out so; both by their names in the contract. */
	public boolean says(String test, String outcome) {
		return of(test).id().equals(outcome);
	}

	/** Whether at least one test came out so. */
	public boolean anySays(String outcome) {
		return this.byTest.values().stream().anyMatch((said) -> said.id().equals(outcome));
	}

	/** The verdict where no choice can change it any more; null where one can. */
	@Nullable Verdict settle() {
		return this.whole ? Verdict.DISTRIBUTED : anySays("yes") ? Verdict.ONE_PART : null;
	}

	/** How a test came out. */
	public Outcome of(String test) {
		return this.byTest.getOrDefault(test, Outcome.NO);
	}

}
