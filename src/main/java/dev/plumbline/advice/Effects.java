package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.rules.Rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every rule would conclude if it fired, found by letting each conclude: the way
 * from a candidate, a test or the name of a situation to the rules that speak of it.
 */
public final class Effects {

	private final Map<String, List<Weighing>> byWord = new HashMap<>();

	private final Map<String, List<Answering>> byTest = new HashMap<>();

	private final Map<String, List<Rule>> byName = new HashMap<>();

	private Effects() {
	}

	/** The effects of all rules of a rule set, in the order of its rulebook. */
	public static Effects of(RuleSet ruleSet) {
		Effects effects = new Effects();
		ruleSet.rulebook().rules().forEach(effects::add);
		return effects;
	}

	private void add(Rule rule) {
		Conclusions conclusions = new Conclusions();
		rule.said().forEach((said) -> said.action().accept(conclusions, rule.name()));
		conclusions.weights()
			.forEach((weight) -> add(this.byWord, weight.candidate(), new Weighing(rule, weight.weight())));
		conclusions.testAnswers()
			.forEach((answer) -> add(this.byTest, answer.test(), new Answering(rule, answer.outcome())));
		conclusions.concepts().forEach((name) -> add(this.byName, name, rule));
	}

	private static <T> void add(Map<String, List<T>> effects, String key, T effect) {
		effects.computeIfAbsent(key, (missing) -> new ArrayList<>()).add(effect);
	}

	/** The rules that speak for or against a candidate, and those it inherits. */
	public List<Weighing> on(Candidates.Candidate candidate) {
		return Choosing.words(candidate)
			.stream()
			.flatMap((word) -> this.byWord.getOrDefault(word, List.of()).stream())
			.toList();
	}

	/** The rules that answer a test. */
	public List<Answering> on(String test) {
		return this.byTest.getOrDefault(test, List.of());
	}

	/** The rules that give the situation a name. */
	public List<Rule> calling(String name) {
		return this.byName.getOrDefault(name, List.of());
	}

	/** A rule that speaks for a candidate, or against it when the weight is negative. */
	public record Weighing(Rule rule, int weight) {
	}

	/** A rule that answers a test, such as with {@code yes-for-one-part}. */
	public record Answering(Rule rule, String outcome) {

		/** The outcome without its reach. */
		public Outcome result() {
			return answer().result();
		}

		/** 0 for <em>no</em>, the more the farther it reaches. */
		public int reach() {
			return result().ordinal() + (answer().reachesTheWhole() ? 1 : 0);
		}

		private Conclusions.TestAnswer answer() {
			return new Conclusions.TestAnswer(this.rule.name(), "", this.outcome);
		}

	}

}
