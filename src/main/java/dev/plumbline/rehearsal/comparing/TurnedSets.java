package dev.plumbline.rehearsal.comparing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects the answer sets of one group: all are counted, the first are remembered. */
final class TurnedSets {

	/** Of each group: so many kept assessments can be looked up afterwards. */
	static final int MOST_KEPT = 500;

	static final int MOST_SAMPLES = 10;

	/** Of each group: for so many the causes are tried. */
	static final int MOST_TRIED = 12;

	private Counts counts = Counts.NONE;

	private final Map<Population, List<Long>> numbers = new EnumMap<>(Population.class);

	private final List<Compared> first = new ArrayList<>();

	private final Firings firings = new Firings();

	void add(Compared compared, List<Firing> fired) {
		Population population = compared.set().population();
		this.counts = this.counts.plus(Counts.one(population));
		remember(population, List.of(compared.set().number()));
		tryFirst(List.of(compared));
		fired.forEach(this.firings::add);
	}

	/** What comes after these. */
	void add(TurnedSets later) {
		this.counts = this.counts.plus(later.counts);
		later.numbers.forEach(this::remember);
		tryFirst(later.first);
		this.firings.add(later.firings);
	}

	private void remember(Population population, List<Long> more) {
		List<Long> known = this.numbers.computeIfAbsent(population, (key) -> new ArrayList<>());
		int most = (population == Population.SAMPLES) ? MOST_SAMPLES : MOST_KEPT;
		more.stream().limit((long) most - known.size()).forEach(known::add);
	}

	private void tryFirst(List<Compared> more) {
		more.stream().limit((long) MOST_TRIED - this.first.size()).forEach(this.first::add);
	}

	Counts counts() {
		return this.counts;
	}

	List<Long> numbers(Population population) {
		return List.copyOf(this.numbers.getOrDefault(population, List.of()));
	}

	List<Compared> first() {
		return this.first;
	}

	Firings firings() {
		return this.firings;
	}

}
