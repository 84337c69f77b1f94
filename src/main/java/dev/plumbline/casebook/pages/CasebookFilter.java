package dev.plumbline.casebook.pages;

import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.casebook.ReviewedCase;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which cases somebody wants to see.
 *
 * @param verdict what the rules in force say, as the contract names it; anything when
 * empty
 * @param agreement one of {@link #AGREEMENTS}; anything when empty
 */
record CasebookFilter(String verdict, String agreement) {

	static final List<String> VERDICTS = Arrays.stream(Verdict.values()).map(Verdict::id).toList();

	/** In everything, or not in everything. */
	static final List<String> AGREEMENTS = List.of("agrees", "misses");

	/** The filter, without what it cannot be; {@link #refused} says what that is. */
	CasebookFilter possible() {
		return new CasebookFilter(isKnown(this.verdict, VERDICTS) ? this.verdict : "",
				isKnown(this.agreement, AGREEMENTS) ? this.agreement : "");
	}

	/** The names of the fields that hold nothing we know. */
	List<String> refused() {
		return Stream
			.of(isKnown(this.verdict, VERDICTS) ? "" : "verdict",
					isKnown(this.agreement, AGREEMENTS) ? "" : "agreement")
			.filter((field) -> !field.isEmpty())
			.toList();
	}

	private static boolean isKnown(String value, List<String> known) {
		return value.isEmpty() || known.contains(value);
	}

	boolean lets(ReviewedCase reviewed) {
		boolean agrees = reviewed.misses().isEmpty();
		return (this.verdict.isEmpty() || this.verdict.equals(reviewed.advice().verdict().id()))
				&& (this.agreement.isEmpty() || agrees == this.agreement.equals("agrees"));
	}

}
