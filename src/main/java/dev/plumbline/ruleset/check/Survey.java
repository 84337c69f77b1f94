package dev.plumbline.ruleset.check;

import dev.plumbline.questionnaire.Answers;
import dev.plumbline.rules.Rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which rules fired and which sentences held over many answer sets, and who was chosen:
 * one bit for each, so that rules can be compared with one another over all of them.
 */
final class Survey {

	private final List<Rule> rules;

	private final List<Rule.Asked> sentences;

	private final Map<String, Integer> places = new HashMap<>();

	private final List<Answers> answers = new ArrayList<>();

	private final List<BitSet> holding;

	private final Map<String, BitSet> firing = new HashMap<>();

	private final Map<String, Integer> chosen = new HashMap<>();

	Survey(List<Rule> rules) {
		this.rules = rules;
		Map<String, Rule.Asked> distinct = new LinkedHashMap<>();
		rules.forEach((rule) -> rule.asked().forEach((asked) -> distinct.putIfAbsent(key(asked), asked)));
		this.sentences = List.copyOf(distinct.values());
		distinct.keySet().forEach((key) -> this.places.put(key, this.places.size()));
		this.holding = IntStream.range(0, this.sentences.size()).mapToObj((place) -> new BitSet()).toList();
	}

	private static String key(Rule.Asked asked) {
		return asked.fact().getName() + " " + asked.drl();
	}

	void add(Look look) {
		int number = this.answers.size();
		this.answers.add(look.answers());
		for (int place = 0; place < this.sentences.size(); place++) {
			this.holding.get(place).set(number, look.holds(this.sentences.get(place)));
		}
		look.evaluation()
			.choices()
			.forEach((area, choice) -> this.chosen.putIfAbsent(area + " " + choice.choice(), number));
	}

	/** To be called when all are added. */
	void count() {
		this.rules.forEach((rule) -> this.firing.put(rule.name(), fires(rule)));
	}

	private BitSet fires(Rule rule) {
		BitSet all = new BitSet();
		all.set(0, this.answers.size());
		rule.asked().forEach((asked) -> all.and(holds(asked)));
		return all;
	}

	List<Rule> rules() {
		return this.rules;
	}

	/** Every sentence that is asked, once. */
	List<Rule.Asked> sentences() {
		return this.sentences;
	}

	int size() {
		return this.answers.size();
	}

	Answers answers(int number) {
		return this.answers.get(number);
	}

	/** Where a sentence held. Not to be changed. */
	BitSet holds(Rule.Asked asked) {
		return this.holding.get(this.places.get(key(asked)));
	}

	/** Where a rule fired. Not to be changed. */
	BitSet fired(Rule rule) {
		return this.firing.get(rule.name());
	}

	/** Where both did. */
	BitSet firedBoth(Rule one, Rule other) {
		BitSet both = (BitSet) fired(one).clone();
		both.and(fired(other));
		return both;
	}

	/** Whether a candidate was ever chosen. */
	boolean chose(String area, String candidate) {
		return this.chosen.containsKey(area + " " + candidate);
	}

	/** The rules that ask a sentence. */
	List<String> asking(Rule.Asked asked) {
		return this.rules.stream()
			.filter((rule) -> rule.asked().stream().anyMatch((other) -> key(other).equals(key(asked))))
			.map(Rule::name)
			.toList();
	}

	/** Answer sets that come nearest to making all of these rules fire. */
	List<Answers> nearest(List<Rule> wanted, int most) {
		List<Rule.Asked> asked = wanted.stream().flatMap((rule) -> rule.asked().stream()).toList();
		return IntStream.range(0, size())
			.boxed()
			.sorted(Comparator.comparing((Integer number) -> failing(asked, number)))
			.limit(most)
			.map(this.answers::get)
			.toList();
	}

	private long failing(List<Rule.Asked> asked, int number) {
		return asked.stream().filter((one) -> !holds(one).get(number)).count();
	}

	/** Answer sets from everywhere. */
	List<Answers> spread(int most) {
		return IntStream.range(0, most)
			.mapToObj((part) -> this.answers.get((int) ((long) part * size() / most)))
			.toList();
	}

	/** Something of the first of several answer sets. */
	<T> Optional<T> first(BitSet numbers, Function<Answers, T> what) {
		return numbers.isEmpty() ? Optional.empty() : Optional.of(what.apply(answers(numbers.nextSetBit(0))));
	}

}
