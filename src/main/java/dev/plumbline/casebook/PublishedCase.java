package dev.plumbline.casebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.questionnaire.Answers;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One system whose history is public: what it ran, what its builders would have answered
 * to our questions, and what turned out to be right for it.
 *
 * @param year the one the answers describe
 * @param scope the whole product, or the part of it that the case is about
 * @param ran what the system was and what it stood on
 * @param lesson why it is worth knowing
 * @param source where the story is told
 * @param stated ids of the answers that a source states; every other answer is our
 * estimate
 * @param expected what turned out to be right, only for what the case can say something
 * about
 * @param accepted what would have been right as well; nothing is accepted where nothing
 * is expected
 * @param misses why the rules said something else, for each outcome on which they do;
 * nothing to show when the rules in force agree
 */
public record PublishedCase(String id, String title, int year, String scope, OutcomeKind outcomeKind,
		Difficulty difficulty, String ran, String lesson, Source source, List<Fact> facts, Answers answers,
		Set<String> stated, Map<CaseOutcome, String> expected, Map<CaseOutcome, Set<String>> accepted,
		Map<CaseOutcome, String> misses) {

	public PublishedCase {
		for (String answer : stated) {
			if (!answers.isGiven(answer)) {
				throw new IllegalArgumentException(id + ": '" + answer + "' is stated, but not answered");
			}
		}
		for (CaseOutcome outcome : accepted.keySet()) {
			if (!expected.containsKey(outcome)) {
				throw new IllegalArgumentException(id + ": '" + outcome.id() + "' is accepted, but not expected");
			}
		}
		for (CaseOutcome outcome : misses.keySet()) {
			if (!expected.containsKey(outcome)) {
				throw new IllegalArgumentException(id + ": '" + outcome.id() + "' is explained, but not expected");
			}
		}
	}

	/**
	 * Whether what was said of an outcome is right for this case; it must be expected.
	 */
	boolean agrees(CaseOutcome outcome, Said said) {
		if (!this.expected.containsKey(outcome)) {
			throw new IllegalArgumentException(this.id + " says nothing of " + outcome.id());
		}
		Set<String> accepted = this.accepted.getOrDefault(outcome, Set.of());
		return said.agreesWith()
			.stream()
			.anyMatch((word) -> word.equals(this.expected.get(outcome)) || accepted.contains(word));
	}

	/** How the architecture came to be seen as the right one. */
	public enum OutcomeKind {

		/** It was built so and did well. */
		@JsonProperty("ran-well")
		RAN_WELL,

		/** Something smaller or larger was left for it. */
		@JsonProperty("moved-to-this")
		MOVED_TO_THIS,

		/** Something more distributed was tried, and given up for it. */
		@JsonProperty("went-back")
		WENT_BACK

	}

	/** How much a case would mislead somebody who goes by its keywords. */
	public enum Difficulty {

		@JsonProperty("easy")
		EASY,

		@JsonProperty("medium")
		MEDIUM,

		@JsonProperty("hard")
		HARD

	}

	/**
	 * Where a story is told.
	 *
	 * @param address where we read it
	 * @param original what it retells, if that is published too
	 * @param bias what a reader should know of the teller; absent when there is nothing
	 */
	public record Source(String title, URI address, @Nullable URI original, @Nullable String bias) {

		public Source {
			Objects.requireNonNull(title, "title");
			Objects.requireNonNull(address, "address");
		}

	}

	/** Whether a fact was read in a source. */
	public enum Basis {

		@JsonProperty("verified")
		VERIFIED,

		/** Known, but not found in a source again; to be read as an estimate. */
		@JsonProperty("recalled")
		RECALLED

	}

	/**
	 * One thing that is known of the system.
	 *
	 * @param address where it was read; given for a verified fact, and only for that
	 */
	public record Fact(String fact, Basis basis, @Nullable URI address) {

		public Fact {
			Objects.requireNonNull(fact, "fact");
			Objects.requireNonNull(basis, "basis");
			if ((basis == Basis.VERIFIED) != (address != null)) {
				throw new IllegalArgumentException(
						"A verified fact has an address, and no other fact has one: " + fact);
			}
		}

	}

}
