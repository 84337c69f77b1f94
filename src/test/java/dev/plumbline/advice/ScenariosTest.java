package dev.plumbline.advice;

import dev.plumbline.rules.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ScenariosTest {

	private static final List<Scenario.Result> RESULTS = Scenarios.of(Shipped.TEXT)
		.run(Shipped.RULES.current(), Shipped.DAY);

	@TestFactory
	Stream<DynamicTest> scenarioHolds() {
		return RESULTS.stream()
			.map((result) -> DynamicTest.dynamicTest(result.scenario().name(),
					() -> assertThat(result.differences()).isEmpty()));
	}

	@Test
	void everyRuleFiresInOneScenarioAndStaysSilentInAnother() {
		Map<String, Long> fired = RESULTS.stream()
			.flatMap((result) -> result.fired().stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertThat(Shipped.RULES.current().rulebook().rules()).extracting(Rule::name)
			.allSatisfy((rule) -> assertThat(fired.getOrDefault(rule, 0L)).as(rule).isBetween(1L, RESULTS.size() - 1L));
	}

	@Test
	void everyCandidateWinsSomewhere() {
		Set<String> won = RESULTS.stream()
			.flatMap((result) -> result.advice().choices().entrySet().stream())
			.map((choice) -> choice.getKey() + " " + choice.getValue().choice())
			.collect(Collectors.toSet());
		Set<String> candidates = Shipped.RULES.current()
			.candidates()
			.areas()
			.stream()
			.flatMap((area) -> area.candidates().stream().map((candidate) -> area.id() + " " + candidate.id()))
			.collect(Collectors.toSet());
		assertThat(won).isEqualTo(candidates);
	}

	@Test
	void saysWhatDiffersWhenAScenarioDoesNotHold() {
		Scenario wrong = new Scenario("a small shop", Map.of("peakRequestsPerSecond", 5), "distributed",
				Map.of("traffic", "yes"), Map.of("queue", List.of("kafka", "nats")), List.of("Five nines"),
				List.of("Everything fits one machine with half to spare"), List.of("kafka"));
		assertThat(wrong.run(Shipped.RULES.current(), Shipped.DAY).differences()).hasSize(6);
	}

}
