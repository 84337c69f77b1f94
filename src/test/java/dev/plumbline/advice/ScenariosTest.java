package dev.plumbline.advice;

import dev.plumbline.rules.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
		Set<String> rules = Shipped.RULES.current()
			.rulebook()
			.rules()
			.stream()
			.map(Rule::name)
			.collect(Collectors.toSet());
		assertThat(rules).allSatisfy((rule) -> {
			assertThat(RESULTS).as("'%s' fires somewhere", rule).anyMatch((result) -> result.fired().contains(rule));
			assertThat(RESULTS).as("'%s' is silent somewhere", rule)
				.anyMatch((result) -> !result.fired().contains(rule));
		});
	}

	@Test
	void everyCandidateWinsSomewhere() {
		Shipped.RULES.current()
			.candidates()
			.areas()
			.forEach((area) -> assertThat(area.candidates()).extracting(Candidates.Candidate::id)
				.allSatisfy((candidate) -> assertThat(RESULTS).as("%s wins in %s", candidate, area.id())
					.anyMatch((result) -> result.advice().chosen(area.id()).equals(candidate))));
	}

	@Test
	void saysWhatDiffersWhenAScenarioDoesNotHold() {
		Scenario wrong = new Scenario("a small shop", Map.of("peakRequestsPerSecond", 5), "distributed",
				Map.of("traffic", "yes"), Map.of("queue", List.of("kafka", "nats")), List.of("Five nines"),
				List.of("Everything fits one machine with half to spare"), List.of("kafka"));
		assertThat(wrong.run(Shipped.RULES.current(), Shipped.DAY).differences()).hasSize(6);
	}

}
