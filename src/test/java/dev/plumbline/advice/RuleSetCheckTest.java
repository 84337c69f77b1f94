package dev.plumbline.advice;

import dev.plumbline.rules.Problem;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RuleSetCheckTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			candidates.yaml | lastResort: postgres-queue | lastResort: carrier-pigeon
			candidates.yaml | inherits: postgres | inherits: mysql
			candidates.yaml | id: sideStore | id: sideStor
			candidates.yaml | personMonths: [0, 0.25] | personMonths: [0]
			candidates.yaml | personMonths: [0, 0.25] | personMonths: [2, 1]
			candidates.yaml | word: no-queue | word: kafka
			candidates.yaml | prior: 0 | prior: much
			evidence.yaml | name: cpu-ms-heavy | name: cpu-ms-huge
			evidence.yaml | value: 0.5 | value: 0
			evidence.yaml | reviewBy: 2027-06-30 | note2: x
			33-queue.dslr | The situation is "a function call will do" | The situation is "a funtion call will do"
			""")
	void refusesARuleSetThatWouldFailSomeVisitors(String file, String from, String to) {
		List<Problem> problems = refused(file, from, to);
		assertThat(problems).isNotEmpty().allSatisfy((problem) -> assertThat(problem.reason()).isNotBlank());
	}

	private static List<Problem> refused(String file, String from, String to) {
		Map<String, String> files = new HashMap<>(Shipped.TEXT.files());
		assertThat(files.get(file)).contains(from);
		files.computeIfPresent(file, (name, text) -> text.replace(from, to));
		RulesRefused refused = catchThrowableOfType(RulesRefused.class, () -> RuleSet.read(1, new RuleSetText(files)));
		assertThat(refused).as("the rule set is refused").isNotNull();
		return refused.problems();
	}

}
