package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules of one run have concluded. Only ever added to; the methods are the
 * conclusions of the vocabulary, each told the name of the rule that concludes.
 */
public final class Conclusions {

	private final Set<String> concepts = new HashSet<>();

	private final List<TestAnswer> testAnswers = new ArrayList<>();

	private final List<Weight> weights = new ArrayList<>();

	private final List<Struck> struck = new ArrayList<>();

	private final List<Warned> warned = new ArrayList<>();

	private final List<Suggestion> suggestions = new ArrayList<>();

	private final List<Singled> singledOut = new ArrayList<>();

	private final List<Climb> climbs = new ArrayList<>();

	private final List<Operate> operations = new ArrayList<>();

	private final Map<String, Map<Failure, String>> failures = new LinkedHashMap<>();

	private final List<String> fired = new ArrayList<>();

	private void fired(String rule) {
		if (this.fired.isEmpty() || !this.fired.get(this.fired.size() - 1).equals(rule)) {
			this.fired.add(rule);
		}
	}

	/** Gives the situation a name. */
	public void call(String rule, String concept) {
		fired(rule);
		this.concepts.add(concept);
	}

	/** Answers a test; {@code yes-for-the-whole} reaches the whole system. */
	public void answer(String rule, String test, String outcome) {
		fired(rule);
		this.testAnswers.add(new TestAnswer(rule, test, outcome));
	}

	/**
	 * Speaks for candidates, listed with commas, or against them when the weight is
	 * negative.
	 */
	public void weigh(String rule, String candidates, int weight) {
		weigh(rule, split(candidates), weight);
	}

	void weigh(String rule, List<String> candidates, int weight) {
		fired(rule);
		candidates.forEach((candidate) -> this.weights.add(new Weight(rule, candidate, weight)));
	}

	/** Strikes candidates out, listed with commas. */
	public void exclude(String rule, String candidates) {
		exclude(rule, split(candidates));
	}

	void exclude(String rule, List<String> candidates) {
		fired(rule);
		candidates.forEach((candidate) -> this.struck.add(new Struck(rule, candidate)));
	}

	/** Warns of a contradiction or a trap. */
	public void warn(String rule, String warning) {
		fired(rule);
		this.warned.add(new Warned(rule, warning));
	}

	/** Says what to answer instead. */
	public void suggest(String rule, String answer, String choice) {
		fired(rule);
		this.suggestions.add(new Suggestion(rule, answer, choice));
	}

	/** Names a part that is run on something else than the rest. */
	public void singleOut(String rule, String what, String candidate) {
		fired(rule);
		this.singledOut.add(new Singled(rule, what, candidate));
	}

	/** Names a rung of the ladder, and the sign that it is time for it. */
	public void climb(String rule, String rung, String trigger) {
		fired(rule);
		this.climbs.add(new Climb(rule, rung, trigger));
	}

	/** Names something that running the recommendation takes. */
	public void operate(String rule, String item) {
		fired(rule);
		this.operations.add(new Operate(rule, item));
	}

	/** Says what happens to a candidate in one kind of failure. */
	public void failure(String rule, String candidate, String kind, String text) {
		fired(rule);
		this.failures.computeIfAbsent(candidate, (key) -> new EnumMap<>(Failure.class)).put(Failure.of(kind), text);
	}

	private static List<String> split(String candidates) {
		return Arrays.asList(candidates.split(", "));
	}

	Set<String> concepts() {
		return this.concepts;
	}

	List<TestAnswer> testAnswers() {
		return this.testAnswers;
	}

	List<Weight> weights() {
		return this.weights;
	}

	List<Struck> struck() {
		return this.struck;
	}

	List<Warned> warned() {
		return this.warned;
	}

	List<Suggestion> suggestions() {
		return this.suggestions;
	}

	List<Singled> singledOut() {
		return this.singledOut;
	}

	List<Climb> climbs() {
		return this.climbs;
	}

	List<Operate> operations() {
		return this.operations;
	}

	Map<String, Map<Failure, String>> failures() {
		return this.failures;
	}

	/** The names of the rules that fired, in the order in which they did. */
	public List<String> fired() {
		return this.fired;
	}

	/** What can go wrong with a component. */
	enum Failure {

		NODE_FAILS("node-fails"), NETWORK_PARTITIONS("network-partitions"), NODE_RETURNS("node-returns");

		private final String id;

		Failure(String id) {
			this.id = id;
		}

		String id() {
			return this.id;
		}

		private static Failure of(String id) {
			return Arrays.stream(values()).filter((kind) -> kind.id.equals(id)).findFirst().orElseThrow();
		}

	}

	record TestAnswer(String rule, String test, String outcome) {

		/** The outcome without its reach. */
		Outcome result() {
			return switch (this.outcome) {
				case "no" -> Outcome.NO;
				case "not-yet" -> Outcome.NOT_YET;
				default -> Outcome.YES;
			};
		}

		boolean reachesTheWhole() {
			return this.outcome.equals("yes-for-the-whole");
		}

	}

	record Weight(String rule, String candidate, int weight) {
	}

	record Struck(String rule, String candidate) {
	}

	record Warned(String rule, String warning) {
	}

	record Suggestion(String rule, String answer, String choice) {
	}

	record Singled(String rule, String what, String candidate) {
	}

	record Climb(String rule, String rung, String trigger) {
	}

	record Operate(String rule, String item) {
	}

}
