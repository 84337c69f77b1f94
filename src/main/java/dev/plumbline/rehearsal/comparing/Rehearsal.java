package dev.plumbline.rehearsal.comparing;

import dev.plumbline.advice.Outcomes;
import dev.plumbline.advice.RuleSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks two rule sets about many answer sets and says what becomes different. On two
 * threads that step back for others; it can be interrupted at any time.
 */
public final class Rehearsal {

	private static final int BATCH = 400;

	private static final int MOST_RULES = 12;

	private final RuleSet before;

	private final RuleSet after;

	private final List<Alternative> alternatives;

	private final List<String> names;

	/**
	 * @param alternatives the later rule set with one change taken back, for each change
	 * that is to be tried as a cause
	 */
	public Rehearsal(RuleSet before, RuleSet after, List<Alternative> alternatives) {
		this.before = before;
		this.after = after;
		this.alternatives = alternatives;
		this.names = names(after);
	}

	/**
	 * Compares everything. The same answer sets in the same order give the same findings.
	 * @param done told again and again how many are done
	 * @throws InterruptedException when it is to stop
	 */
	public Findings run(List<? extends AnswerSets> populations, IntConsumer done) throws InterruptedException {
		List<Comparer> comparers = IntStream.range(0, Hands.COUNT)
			.mapToObj((hand) -> new Comparer(this.before, this.after))
			.toList();
		Tally tally = new Tally();
		try (Hands hands = new Hands()) {
			for (AnswerSets sets : populations) {
				List<AnswerSet> batch = sets.next(0, BATCH);
				while (!batch.isEmpty()) {
					compare(batch, comparers, hands).forEach(tally::add);
					done.accept(tally.compared().all() + tally.unreadable().all());
					batch = sets.next(batch.get(batch.size() - 1).number(), BATCH);
				}
			}
			Attributor attributor = new Attributor(hands, this.alternatives);
			attributor.prepare(tally);
			return findings(tally, attributor);
		}
	}

	/** In equal shares, each of which stays in order. */
	private static List<Tally> compare(List<AnswerSet> batch, List<Comparer> comparers, Hands hands)
			throws InterruptedException {
		int share = (batch.size() + comparers.size() - 1) / comparers.size();
		List<Callable<Tally>> work = new ArrayList<>();
		for (int i = 0; i < comparers.size(); i++) {
			Comparer comparer = comparers.get(i);
			List<AnswerSet> part = batch.subList(Math.min(i * share, batch.size()),
					Math.min((i + 1) * share, batch.size()));
			work.add(() -> comparer.compare(part));
		}
		return hands.all(work);
	}

	private Findings findings(Tally tally, Attributor attributor) {
		List<Group> groups = tally.turned()
			.entrySet()
			.stream()
			.map((turned) -> group(turned.getKey(), turned.getValue(), attributor))
			.sorted(Comparator.comparingInt((Group group) -> this.names.indexOf(group.turn().what()))
				.thenComparing((group) -> -group.counts().kept())
				.thenComparing((group) -> -group.counts().all())
				.thenComparing((group) -> group.turn().from() + " " + group.turn().to()))
			.toList();
		return new Findings(tally.compared(), tally.changed(), tally.unreadable(), groups, mostFrequentFirst(tally));
	}

	private static List<Firing> mostFrequentFirst(Tally tally) {
		return tally.firings()
			.all()
			.stream()
			.sorted(Comparator.comparing((Firing firing) -> -firing.all()).thenComparing(Firing::rule))
			.toList();
	}

	private Group group(Turn turn, TurnedSets sets, Attributor attributor) {
		Attribution attribution = attributor.attribute(turn, sets);
		return new Group(turn, sets.counts(), attribution.lookedAt(), attribution.causes(), attribution.together(),
				firstToFire(sets.firings()), sets.numbers(Population.KEPT), sets.numbers(Population.CASEBOOK),
				sets.numbers(Population.SAMPLES));
	}

	/** What fires first is nearest to the cause. */
	private List<Firing> firstToFire(Firings firings) {
		return firings.all()
			.stream()
			.sorted(Comparator.comparingInt((Firing firing) -> stratum(firing.rule()))
				.thenComparing((firing) -> -firing.all())
				.thenComparing(Firing::rule))
			.limit(MOST_RULES)
			.toList();
	}

	private int stratum(String rule) {
		return Stream.of(this.after, this.before)
			.flatMap((rules) -> rules.rulebook().rules().stream())
			.filter((known) -> known.name().equals(rule))
			.findFirst()
			.map((known) -> known.stratum().order())
			.orElse(Integer.MAX_VALUE);
	}

	/** Everything that is decided, in the order of the contract. */
	private static List<String> names(RuleSet rules) {
		List<String> names = new ArrayList<>(List.of("verdict"));
		Outcomes.TESTS.forEach((test) -> names.add("tests." + test));
		rules.candidates().areas().forEach((area) -> names.add("choices." + area.id()));
		return names;
	}

}
