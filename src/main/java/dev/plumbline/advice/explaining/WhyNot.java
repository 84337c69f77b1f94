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
 * @param wouldNeed what would have to be true for it to be chosen, in sentences: all of
 * it when it is excluded, any of it when it is outweighed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WhyNot(@Nullable List<Excluded> excludedBy, @Nullable Outweighed outweighedBy, List<String> wouldNeed) {

	/** A rule that strikes the candidate out. */
	public record Excluded(String rule, String because, List<Compared> sentences) {
	}

	/**
	 * A sentence with what the visitor said beside what it asks.
	 *
	 * @param text as it is written in the rule, figures filled in
	 * @param value the visitor's value; absent where there is no one value
	 * @param limit what it is compared with; absent where nothing is
	 * @param unit of both; absent for choices
	 * @param evidence name of the figure that is the limit; absent for choices
	 * @param behind where it asks for the name of a situation, the rules that give it:
	 * those that did, or all of them when none did; absent otherwise
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Compared(String text, boolean held, @Nullable Object value, @Nullable Object limit,
			@Nullable String unit, @Nullable String evidence, @Nullable List<Behind> behind) {
	}

	/** A rule that gives a situation its name, with what it asks. */
	public record Behind(String rule, boolean fired, List<Compared> sentences) {
	}

	/**
	 * Nothing excludes it, but more speaks for the one chosen; or as much, and that one
	 * comes first for another reason.
	 *
	 * @param because what decided between the two, in a sentence
	 * @param score of this candidate: its prior and everything said for and against
	 * @param chosenScore of the one chosen
	 * @param lacks points with which it would have been chosen, at least 1
	 * @param prior what it starts with
	 * @param operations points it costs to run
	 * @param chosenOperations points the chosen one costs to run
	 */
	public record Outweighed(String because, int score, int chosenScore, int lacks, int prior, int operations,
			int chosenOperations, @JsonProperty("for") List<Advice.Evidence> speaksFor, List<Advice.Evidence> against) {
	}

}
