package dev.plumbline.advice;

import dev.plumbline.rules.Rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one rule concludes whenever it fires, for whoever compares rules with one another;
 * candidates by their words.
 *
 * @param speaksFor points for each candidate
 * @param against points against each candidate, as positive numbers
 * @param excluded candidates struck out
 * @param tests outcome with its reach, such as {@code yes-for-one-part}, by test
 * @param names what the situation is called
 * @param suggestions what to answer instead, by answer
 * @param failures what is described, such as {@code kafka node-fails}
 */
public record Concluded(Map<String, Integer> speaksFor, Map<String, Integer> against, Set<String> excluded,
		Map<String, String> tests, Set<String> names, Map<String, String> suggestions, Set<String> failures) {

	/** Lets a rule conclude, and looks at what came of it. */
	public static Concluded by(Rule rule) {
		Conclusions all = new Conclusions();
		rule.said().forEach((said) -> said.action().accept(all, rule.name()));
		Map<String, Integer> speaksFor = new TreeMap<>();
		Map<String, Integer> against = new TreeMap<>();
		all.weights()
			.forEach((weight) -> ((weight.weight() > 0) ? speaksFor : against).merge(weight.candidate(),
					Math.abs(weight.weight()), Integer::sum));
		Set<String> excluded = new TreeSet<>();
		all.struck().forEach((strike) -> excluded.add(strike.candidate()));
		Map<String, String> tests = new LinkedHashMap<>();
		all.testAnswers().forEach((answer) -> tests.put(answer.test(), answer.outcome()));
		Map<String, String> suggestions = new HashMap<>();
		all.suggestions().forEach((suggestion) -> suggestions.put(suggestion.answer(), suggestion.choice()));
		Set<String> failures = new TreeSet<>();
		all.failures()
			.forEach((candidate, texts) -> texts.keySet()
				.forEach((failure) -> failures.add(candidate + " " + failure.id())));
		return new Concluded(speaksFor, against, excluded, tests, new HashSet<>(all.concepts()), suggestions, failures);
	}

}
