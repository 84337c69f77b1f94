package dev.plumbline.advice.explaining;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.advice.Advice;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why a candidate was not chosen: either rules exclude it, or the one chosen outweighs
 * it.
 *
 * @param excludedBy the rules that strike it out, each with the sentences that held;
 * absent when none does
 * @param outweighedBy both scores and what they are made of; absent when it is excluded
 * @param wouldNeed what would have to be true for it to be chosen, in sentences
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WhyNot(@Nullable List<Excluded> excludedBy, @Nullable Outweighed outweighedBy, List<String> wouldNeed) {

	/** A rule that strikes the candidate out. */
	public record Excluded(String rule, String because, List<Compared> sentences) {
	}

	/**
	 * A sentence with what the visitor said beside what it asks.
	 *
	 * @param value the visitor's value
	 * @param limit what it is compared with
	 * @param unit of both; absent for choices
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Compared(String text, @Nullable Object value, @Nullable Object limit, @Nullable String unit) {
	}

	/**
	 * Less spoke for it than for the one chosen, or as much, and it is more to run.
	 *
	 * @param score of this candidate: its prior and everything said for and against
	 * @param chosenScore of the one chosen
	 * @param prior what it starts with
	 * @param operations points it costs to run
	 */
	public record Outweighed(int score, int chosenScore, int prior, int operations,
			@JsonProperty("for") List<Advice.Evidence> speaksFor, List<Advice.Evidence> against) {
	}

}
