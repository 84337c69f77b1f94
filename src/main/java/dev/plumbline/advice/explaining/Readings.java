package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What all readings of the open answers say: for the verdict, each test and each choice,
 * the share of readings with each result, from 0 to 1, largest first. A result with share
 * 1 holds whatever the open answers turn out to be.
 *
 * @param count how many readings there are, the stated one among them; 1 when nothing is
 * open
 */
public record Readings(int count, Map<String, Double> verdict, Map<String, Map<String, Double>> tests,
		Map<String, Map<String, Double>> choices) {

	/** When there are more, so many of them are drawn. */
	public static final int MOST = 512;

	/**
	 * What these decisions come to.
	 * @param decisions at least one, all by the same rules
	 */
	static Readings of(Collection<Decision> decisions) {
		Decision any = decisions.iterator().next();
		Map<String, Map<String, Double>> tests = new LinkedHashMap<>();
		any.tests().keySet().forEach((test) -> tests.put(test, shares(decisions, (one) -> one.tests().get(test).id())));
		Map<String, Map<String, Double>> choices = new LinkedHashMap<>();
		any.choices()
			.keySet()
			.forEach((area) -> choices.put(area, shares(decisions, (one) -> one.choices().get(area))));
		return new Readings(decisions.size(), shares(decisions, (one) -> one.verdict().id()), tests, choices);
	}

	private static Map<String, Double> shares(Collection<Decision> decisions, Function<Decision, String> outcome) {
		Map<String, Integer> counts = new TreeMap<>();
		decisions.forEach((decision) -> counts.merge(outcome.apply(decision), 1, Integer::sum));
		Map<String, Double> shares = new LinkedHashMap<>();
		counts.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.forEach((entry) -> shares.put(entry.getKey(), (double) entry.getValue() / decisions.size()));
		return shares;
	}

}
