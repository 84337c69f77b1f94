package dev.plumbline.casebook.likeness;

import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * An answer by which systems are compared, with its weight. The verdict is not among
 * them: systems are alike for what they have to do, not for what we say of them.
 */
enum Trait {

	TRAFFIC("peakRequestsPerSecond", Trait.DECIDES, 4),

	WRITES("peakWritesPerSecond", 2, 4),

	DATA("dataGb", 2, 4),

	EVENTS("analyticsEventsPerSecond", 1, 4),

	GROWTH("yearlyGrowth", 1, 1),

	ENGINEERS("engineers", 2, 2),

	AVAILABILITY("availability", 2),

	REGION_OUTAGE("regionOutage", Trait.DECIDES),

	WRITERS("writers", Trait.DECIDES),

	RESIDENCY("residency", Trait.DECIDES),

	TRANSACTIONS("crossRegionTransactions", 1),

	WORKLOADS("workloads", 1),

	MESSAGING("messaging", 2),

	COORDINATION("coordination", 2);

	/** The weight of the four answers without which every advice is provisional. */
	private static final int DECIDES = 3;

	private final Question question;

	private final int weight;

	private final int decades;

	Trait(String question, int weight) {
		this(question, weight, 0);
	}

	/**
	 * @param decades so many powers of ten apart, numbers could not be less alike
	 */
	Trait(String question, int weight, int decades) {
		this.question = Questionnaire.shipped().question(question);
		this.weight = weight;
		this.decades = decades;
	}

	Question question() {
		return this.question;
	}

	int weight() {
		return this.weight;
	}

	boolean decides() {
		return this.weight == DECIDES;
	}

	/**
	 * How far two values of this answer are apart: 0 when they are the same, at most 1,
	 * and the same in both directions.
	 */
	double between(Object one, Object other) {
		return switch (this.question.kind()) {
			case NUMBER, WHOLE -> Math.min(1, Math.abs(magnitude(one) - magnitude(other)) / this.decades);
			case CHOICE -> (double) Math.abs(rank(one) - rank(other)) / (this.question.choices().size() - 1);
			case SEVERAL -> apart((Collection<?>) one, (Collection<?>) other);
			case YES_NO -> one.equals(other) ? 0 : 1;
		};
	}

	/** From 0 to 1 all is little, and alike. */
	private static double magnitude(Object number) {
		return Math.log10(Math.max(1, ((Number) number).doubleValue()));
	}

	private int rank(Object choice) {
		return this.question.rank((String) choice);
	}

	/**
	 * Jaccard's distance, with one thing more that both have in common, so that nothing
	 * and one thing are half apart and not wholly.
	 */
	private static double apart(Collection<?> one, Collection<?> other) {
		Set<Object> all = new HashSet<>(one);
		all.addAll(other);
		long shared = all.stream().filter((choice) -> one.contains(choice) && other.contains(choice)).count();
		return 1 - (shared + 1.0) / (all.size() + 1);
	}

}
