package dev.plumbline.advice;

import dev.plumbline.questionnaire.Assumed;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Evidence;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The one flat fact that rules ask: the requirements, and the figures derived from them
 * once, with the values of the evidence. "At the horizon" is after the planning years at
 * the stated growth; a share of 1 is the whole limit.
 */
public final class Situation {

	private final Requirements requirements;

	private final Derivation derivation;

	private final Load horizon;

	private final Load now;

	private final String availability;

	private final String crossRegionTransactions;

	private final double totalGrowth;

	private final double analyticsEvents;

	private final double messages;

	private final double regionLoss;

	private final int yearsUntilALimit;

	private final int complexityBudget;

	/** Public for explanations, which ask sentences one by one while an answer moves. */
	public Situation(Requirements requirements, Evidence evidence) {
		this(requirements, evidence::value);
	}

	/**
	 * @param figures the value of each figure of the evidence, by its name
	 */
	Situation(Requirements requirements, ToDoubleFunction<String> figures) {
		this.derivation = new Derivation(requirements, figures);
		this.requirements = requirements;
		this.availability = this.derivation.availability();
		this.crossRegionTransactions = this.derivation.crossRegionTransactions();
		this.totalGrowth = this.derivation.growthAfter(requirements.planningYears());
		this.now = this.derivation.now();
		this.horizon = this.derivation.horizon();
		this.analyticsEvents = this.derivation.analyticsEvents();
		this.messages = this.derivation.messages();
		this.regionLoss = this.derivation.regionLoss();
		this.yearsUntilALimit = this.derivation.yearsUntilALimit();
		this.complexityBudget = this.derivation.complexityBudget();
	}

	/** Names of the figures that it is worked out with, whatever rules ask. */
	public static List<String> figures() {
		return Derivation.FIGURES;
	}

	/** What was answered, in the stated reading. */
	public Requirements requirements() {
		return this.requirements;
	}

	/** Loads and shares at the horizon. */
	public Load horizon() {
		return this.horizon;
	}

	/** Loads and shares today. */
	public Load now() {
		return this.now;
	}

	/** Loads and shares after some years at the stated growth, not clamped. */
	public Load after(int years) {
		return this.derivation.loadAfter(years, Double.MAX_VALUE);
	}

	/**
	 * Requests a second that one machine answers, at the share of its time we plan for.
	 */
	public double requestsOneMachineCarries() {
		return this.derivation.requestsOneMachineCarries();
	}

	/**
	 * The value taken for an answer nobody gave, worked out where it follows from others.
	 */
	Object taken(Assumed assumed) {
		Object value = assumed.answer().equals("dataGrowthGbPerMonth") ? assumed.value() : value(assumed.answer());
		return (value != null) ? value : assumed.basis();
	}

	/**
	 * The value of an answer in the stated reading. A number that follows from other
	 * answers is worked out, to four decimals; null when there is nothing that would have
	 * the same effect. Public for explanations, which begin there.
	 */
	public @Nullable Object value(String answer) {
		Object value = this.requirements.value(answer);
		if (value != null) {
			return value;
		}
		return switch (answer) {
			case "peakRequestsPerSecond" -> Writing.rounded(this.now.requests());
			case "dailyUsers" -> this.requirements.given("peakRequestsPerSecond") ? null
					: Writing.rounded(this.derivation.usersBehind(this.now.requests()));
			case "peakWritesPerSecond" -> Writing.rounded(this.now.writes());
			case "messagesPerSecond" -> Writing.rounded(this.derivation.messagesNow());
			case "dataGrowthGbPerMonth" -> Writing.rounded(this.derivation.gigabytesAMonth());
			default -> null;
		};
	}

	/**
	 * The target the tests work with: lower than stated when the answers contradict it.
	 */
	public String availability() {
		return this.availability;
	}

	/** What the tests work with: {@code none} when there is no second region to reach. */
	public String crossRegionTransactions() {
		return this.crossRegionTransactions;
	}

	/** The stated growth over the planning years, as a factor, not clamped. */
	public double totalGrowth() {
		return this.totalGrowth;
	}

	/** Events for analysis, per second at the horizon. */
	public double analyticsEvents() {
		return this.analyticsEvents;
	}

	/** Messages per second at the horizon. */
	public double messages() {
		return this.messages;
	}

	/**
	 * What regional outages cost in an ordinary year, in US dollars; 0 when not answered.
	 */
	public double regionLoss() {
		return this.regionLoss;
	}

	/** Writes for each request, today. */
	public double writesPerRequest() {
		return this.now.writes() / Math.max(this.now.requests(), 1);
	}

	/**
	 * Whole years until a part outgrows its limit; one more than we look ahead when none
	 * does.
	 */
	public int yearsUntilALimit() {
		return this.yearsUntilALimit;
	}

	/** Operations points the team can carry. */
	public int complexityBudget() {
		return this.complexityBudget;
	}

	/** Whether an answer was given, exactly or as a range. */
	public boolean given(String answer) {
		return this.requirements.given(answer);
	}

	/**
	 * Whether a value is at least a choice of a question, in the order of the contract.
	 */
	public static boolean atLeast(String question, String choice, @Nullable String value) {
		return Ranks.atLeast(question, choice, String.valueOf(value));
	}

	/**
	 * Whether a value is at most a choice of a question, in the order of the contract.
	 */
	public static boolean atMost(String question, String choice, @Nullable String value) {
		return Ranks.atMost(question, choice, String.valueOf(value));
	}

	/** Whether a value is one of those listed with commas. */
	public static boolean oneOf(String value, String choices) {
		return split(choices).contains(value);
	}

	/** Whether at least one of the choices listed with commas was ticked. */
	public static boolean any(Collection<String> ticked, String choices) {
		return split(choices).stream().anyMatch(ticked::contains);
	}

	/** Whether something was ticked, and nothing but choices listed with commas. */
	public static boolean only(Collection<String> ticked, String choices) {
		return only(ticked, split(choices));
	}

	static boolean only(Collection<String> ticked, List<String> choices) {
		return !ticked.isEmpty() && choices.containsAll(ticked);
	}

	private static List<String> split(String choices) {
		return Arrays.asList(choices.split(", "));
	}

}
