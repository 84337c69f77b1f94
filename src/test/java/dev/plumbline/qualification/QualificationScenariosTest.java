package dev.plumbline.qualification;

import dev.plumbline.advice.Shipped;
import dev.plumbline.rules.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class QualificationScenariosTest {

	private static final Qualification QUALIFICATION = Qualification.read(Shipped.TEXT);

	private static final List<QualificationScenario.Result> RESULTS = QualificationScenarios.of(Shipped.TEXT)
		.run(QUALIFICATION, Shipped.RULES.current(), Shipped.DAY);

	@TestFactory
	Stream<DynamicTest> scenarioHolds() {
		return RESULTS.stream()
			.map((result) -> DynamicTest.dynamicTest(result.scenario().name(),
					() -> assertThat(result.differences()).as("%s", result.grading()).isEmpty()));
	}

	@Test
	void everyRuleFiresInOneScenarioAndStaysSilentInAnother() {
		Map<String, Long> fired = RESULTS.stream()
			.flatMap((result) -> result.fired().stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertThat(QUALIFICATION.rules()).extracting(Rule::name)
			.allSatisfy((rule) -> assertThat(fired.getOrDefault(rule, 0L)).as(rule).isBetween(1L, RESULTS.size() - 1L));
	}

	@Test
	void everyGradeIsGivenInSomeScenario() {
		assertThat(RESULTS).extracting((result) -> result.grading().grade()).contains(Grading.Grade.values());
	}

}
