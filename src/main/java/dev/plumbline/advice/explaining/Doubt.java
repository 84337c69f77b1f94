package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How far readings are from saying the same: for the verdict, each test and each choice
 * the chance that two readings taken at random differ in it. The verdict weighs half, the
 * tests together a quarter, the choices together a quarter.
 */
final class Doubt {

	private static final double VERDICT = 0.5;

	private static final double TESTS = 0.25;

	private static final double CHOICES = 0.25;

	private final boolean sampled;

	/**
	 * @param sampled whether the readings are only some of all there are, so that each
	 * cannot be paired with itself
	 */
	Doubt(boolean sampled) {
		this.sampled = sampled;
	}

	/** From 0, nothing differs, to less than 1. */
	double of(Collection<Decision> decisions) {
		if (decisions.isEmpty()) {
			return 0;
		}
		Decision any = decisions.iterator().next();
		return VERDICT * differing(decisions, Decision::verdict)
				+ TESTS * average(any.tests(), (test) -> differing(decisions, (decision) -> decision.tests().get(test)))
				+ CHOICES * average(any.choices(),
						(area) -> differing(decisions, (decision) -> decision.choices().get(area)));
	}

	/** What is left of it on average once that answer is known. */
	double knowing(String answer, Collection<Reading> readings) {
		return readings.stream()
			.collect(Collectors.groupingBy((reading) -> key(reading, answer)))
			.values()
			.stream()
			.mapToDouble((alike) -> alike.size() * of(alike.stream().map(Reading::decision).toList()))
			.sum() / readings.size();
	}

	private static Object key(Reading reading, String answer) {
		Object value = reading.requirements().answers().value(answer);
		return (value != null) ? value : "";
	}

	private static double average(Map<String, ?> outcomes, ToDoubleFunction<String> doubt) {
		return outcomes.keySet().stream().mapToDouble(doubt).average().orElse(0);
	}

	private double differing(Collection<Decision> decisions, Function<Decision, Object> outcome) {
		Map<Object, Integer> counts = new HashMap<>();
		decisions.forEach((decision) -> counts.merge(outcome.apply(decision), 1, Integer::sum));
		double size = decisions.size();
		double same = counts.values().stream().mapToDouble((count) -> count / size * (count / size)).sum();
		return (this.sampled && size > 1) ? (1 - same) * size / (size - 1) : 1 - same;
	}

}
