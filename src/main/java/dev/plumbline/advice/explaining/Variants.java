package dev.plumbline.advice.explaining;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Situation;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The readings of answers in which everything open has one of its values. Left out is
 * what would be refused, and what contradicts itself where the stated reading does not.
 */
final class Variants {

	private static final long SEED = 20260111;

	/** How many we look at before we go without those that make sense. */
	private static final int MOST_DRAWN = 4_096;

	private final Requirements stated;

	private final List<Open> open;

	private final UnaryOperator<Answers> counted;

	private final Evidence evidence;

	private final Set<String> corrected;

	/**
	 * @param counted leaves out of a reading what would not be asked in it
	 */
	Variants(RuleSet ruleSet, Requirements stated, List<Open> open, UnaryOperator<Answers> counted) {
		this.stated = stated;
		this.open = List.copyOf(open);
		this.counted = counted;
		this.evidence = ruleSet.evidence();
		this.corrected = corrected(stated);
	}

	/** What the arithmetic takes otherwise than stated, as it contradicts the rest. */
	private Set<String> corrected(Requirements requirements) {
		Situation situation = new Situation(requirements, this.evidence);
		Set<String> found = new HashSet<>();
		if (!situation.availability().equals(requirements.availability())) {
			found.add("availability");
		}
		if (!situation.crossRegionTransactions().equals(requirements.crossRegionTransactions())) {
			found.add("crossRegionTransactions");
		}
		return found;
	}

	/** How many there are before any is left out. */
	double combinations() {
		return this.open.stream().mapToDouble((one) -> one.values().size()).reduce(1, (a, b) -> a * b);
	}

	/**
	 * The stated reading with everything open given as it is taken, where something is.
	 */
	Requirements statedAndGiven() {
		Answers answers = this.stated.answers();
		for (Open one : this.open) {
			answers = (one.stated() != null) ? answers.with(one.answer(), one.stated()) : answers;
		}
		return answers.questionnaire().requirements(this.counted.apply(answers));
	}

	/** The reading with one answer given; empty when it is left out. */
	Optional<Requirements> with(Requirements reading, String answer, Object value) {
		return sensible(reading.answers().with(answer, value));
	}

	/**
	 * Every reading, each once, when there are at most so many; else a sample of so many,
	 * the same for the same answers.
	 * @param first there in any case
	 */
	Collection<Requirements> allOrSome(Requirements first, int most) {
		Set<Requirements> readings = new LinkedHashSet<>();
		readings.add(first);
		if (combinations() <= most) {
			every(0, this.stated.answers(), readings);
			return readings;
		}
		Random random = new Random(SEED);
		Set<List<Object>> tried = new HashSet<>();
		while (readings.size() < most && tried.size() < Math.min(combinations(), MOST_DRAWN)) {
			List<Object> values = drawn(random);
			if (tried.add(values)) {
				sensible(given(values)).ifPresent(readings::add);
			}
		}
		return readings;
	}

	private void every(int from, Answers answers, Collection<Requirements> found) {
		if (from == this.open.size()) {
			sensible(answers).ifPresent(found::add);
			return;
		}
		for (Object value : this.open.get(from).values()) {
			every(from + 1, answers.with(this.open.get(from).answer(), value), found);
		}
	}

	/**
	 * Readings drawn one after the other, perhaps the same one again; always the same row
	 * for the same answers. Ends when hardly any makes sense.
	 */
	Stream<Requirements> drawn() {
		Random random = new Random(SEED);
		return Stream.generate(() -> sensible(given(drawn(random)))).limit(MOST_DRAWN).flatMap(Optional::stream);
	}

	private List<Object> drawn(Random random) {
		return this.open.stream().map((one) -> one.values().get(random.nextInt(one.values().size()))).toList();
	}

	private Answers given(List<Object> values) {
		Answers answers = this.stated.answers();
		for (int i = 0; i < values.size(); i++) {
			answers = answers.with(this.open.get(i).answer(), values.get(i));
		}
		return answers;
	}

	private Optional<Requirements> sensible(Answers answers) {
		try {
			Requirements reading = answers.questionnaire().requirements(this.counted.apply(answers));
			return this.corrected.containsAll(corrected(reading)) ? Optional.of(reading) : Optional.empty();
		}
		catch (RefusedAnswers ex) {
			// more teams than engineers: nobody could have said that
			return Optional.empty();
		}
	}

}
