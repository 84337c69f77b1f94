package dev.plumbline.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What we tell a visitor, in the shape of the contract: every field of the JSON answer is
 * a component here, in the order it is written. Immutable, and complete: a page, a report
 * and the API need nothing else to render it.
 *
 * @param provisional whether one of the four deciding answers is still open
 * @param needed ids of the answers that would settle it, most decisive first
 * @param choices by area, in the order of {@code candidates.yaml}
 * @param growth absent only from what was kept before there was any
 * @param asOf the date the advice was given for; nothing else reads the clock
 */
public record Advice(Verdict verdict, String headline, boolean provisional, List<String> needed, Tests tests,
		Map<String, Choice> choices, List<Part> parts, List<Step> ladder, List<FailureMode> failureModes,
		List<Operation> operations, Cost cost, List<Warning> warnings, List<Assumption> assumptions,
		Confidence confidence, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Runway runway,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Growth growth, List<Finding> findings, int rulebook,
		String program, LocalDate asOf) {

	/** The candidate chosen in an area, such as {@code postgres} for {@code database}. */
	public String chosen(String area) {
		Choice choice = this.choices.get(area);
		if (choice == null) {
			throw new IllegalArgumentException("No area '" + area + "'; known: " + this.choices.keySet());
		}
		return choice.choice();
	}

	/** The answer to the question of the house, smallest first. */
	public enum Verdict {

		@JsonProperty("not-needed")
		NOT_NEEDED("not-needed"),

		@JsonProperty("not-yet")
		NOT_YET("not-yet"),

		@JsonProperty("one-part")
		ONE_PART("one-part"),

		@JsonProperty("distributed")
		DISTRIBUTED("distributed"),

		/** Too little was answered; stands outside the order of the others. */
		@JsonProperty("cannot-tell")
		CANNOT_TELL("cannot-tell");

		private final String id;

		Verdict(String id) {
			this.id = id;
		}

		/** The name in the contract. */
		public String id() {
			return this.id;
		}

	}

	/** The outcome of one of the three tests, weakest first. */
	public enum Outcome {

		@JsonProperty("no")
		NO("no"),

		@JsonProperty("not-yet")
		NOT_YET("not-yet"),

		@JsonProperty("yes")
		YES("yes"),

		/** Only with {@link Verdict#CANNOT_TELL}: the open answers would change it. */
		@JsonProperty("unknown")
		UNKNOWN("unknown");

		private final String id;

		Outcome(String id) {
			this.id = id;
		}

		/** The name in the contract. */
		public String id() {
			return this.id;
		}

	}

	/** The three honest tests. */
	public record Tests(Test traffic, Test availability, Test dataModel) {
	}

	/**
	 * One honest test.
	 *
	 * @param used share of the limit used at the horizon, 0.14 being 14 %; absent where
	 * the test has no limit to share
	 * @param usedNow the same share today
	 * @param figures what the test compared
	 */
	public record Test(Outcome outcome, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double used,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double usedNow, String because, List<Figure> figures) {

		/**
		 * The figure of that name.
		 * @throws IllegalArgumentException when the test has none
		 */
		public Figure figure(String name) {
			return this.figures.stream()
				.filter((figure) -> figure.name().equals(name))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No figure '" + name + "'; known: " + this.figures));
		}

	}

	/**
	 * One thing a test compared, such as writes a second against what one Postgres takes.
	 *
	 * @param value at the horizon: a number, or the id of a choice
	 * @param now the same today; absent where it does not change
	 * @param limit what it is compared with; absent where there is no limit
	 * @param unit of the numbers; absent for a choice
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Figure(String name, Object value, @Nullable Double now, @Nullable Double limit,
			@Nullable String unit) {
	}

	/** How far the choice is ahead of its runner-up. */
	public enum Margin {

		@JsonProperty("clear")
		CLEAR,

		@JsonProperty("lean")
		LEAN,

		@JsonProperty("toss-up")
		TOSS_UP

	}

	/**
	 * What was chosen in one area.
	 *
	 * @param runnerUp the next candidate that nothing excludes; absent when there is none
	 * @param candidates all of the area, best first
	 */
	public record Choice(String choice, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String runnerUp,
			Margin margin, List<Candidate> candidates) {
	}

	/** One candidate with everything that was said of it. */
	public record Candidate(String candidate, int score, @JsonProperty("for") List<Evidence> speaksFor,
			List<Evidence> against, List<Exclusion> excludedBy) {
	}

	/**
	 * A rule that spoke for or against a candidate; the weight is a whole number, 1 to 8.
	 */
	public record Evidence(String rule, int weight, String because) {
	}

	/** A rule that struck a candidate out. */
	public record Exclusion(String rule, String because) {
	}

	/** Something singled out beside the main choice, such as an event stream. */
	public record Part(String what, String choice, String because) {
	}

	/** A step to take before anything distributed, and the sign that it is time. */
	public record Step(String step, String trigger, String because) {
	}

	/** What happens to a recommended component when a node or the network fails. */
	public record FailureMode(String component, String nodeFails, String networkPartitions,
			String nodeReturnsAfter30Minutes) {
	}

	/** Something it takes to run what is recommended. */
	public record Operation(String item, String because) {
	}

	/** From and to, inclusive. */
	public record Span(double from, double to) {
	}

	/**
	 * What it takes in people and machines; always an estimate.
	 *
	 * @param personMonths once, to build it
	 * @param people continuously, in full-time engineers
	 * @param infrastructure as a multiple of a single server's bill
	 */
	public record Cost(Span personMonths, Span people, Span infrastructure, boolean estimate, String because) {
	}

	/**
	 * A contradiction or a trap.
	 *
	 * @param useInstead what to answer instead, by id of the answer; empty when there is
	 * nothing to replace
	 */
	public record Warning(String warning, String rule, String because, Map<String, String> useInstead) {
	}

	/** An answer that was not given, with the value taken and why that one. */
	public record Assumption(String answer, Object value, String because) {
	}

	/** How sure we are, in words; never a percentage. */
	public record Confidence(Level level, String because) {

		/** Weakest last. */
		public enum Level {

			@JsonProperty("high")
			HIGH,

			@JsonProperty("medium")
			MEDIUM,

			@JsonProperty("low")
			LOW

		}

	}

	/**
	 * The first calendar year in which a part outgrows its limit at the stated growth.
	 */
	public record Runway(int year, String breaksFirst) {
	}

	/**
	 * How the parts of one machine fill up at the stated growth, which is not clamped
	 * here; the curves behind the {@link Runway}.
	 *
	 * @param firstYear the calendar year of the first share of every part: today's
	 * @param horizon the calendar year that was asked for
	 * @param parts in the order of the figures of the traffic test
	 */
	public record Growth(int firstYear, int horizon, List<Curve> parts) {
	}

	/**
	 * One part, year by year.
	 *
	 * @param part {@code application}, {@code writes}, {@code reads} or {@code data}
	 * @param shares of its limit, 1 being all of it; one for each year we look ahead, to
	 * four digits or whole, and above 1 only where the limit is passed
	 */
	public record Curve(String part, List<Double> shares) {
	}

	/** A rule that fired. */
	public record Finding(String rule, String because, List<String> sources) {
	}

}
