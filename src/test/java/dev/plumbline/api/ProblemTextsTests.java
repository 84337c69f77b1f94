package dev.plumbline.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;

/** Every fault has its sentence, and no sentence is left over. */
class ProblemTextsTests {

	private final ProblemTexts texts = new ProblemTexts();

	@ParameterizedTest
	@EnumSource
	void hasASentenceForEveryFault(Fault fault) {
		Problem problem = this.texts.problem(fault, "a", "b", "c");
		assertThat(problem.detail()).endsWith(".").doesNotContain("'");
		assertThat(problem.status()).isEqualTo(fault.status().value());
		assertThat(problem.title()).isNotBlank();
		assertThat(problem.errors()).isEmpty();
	}

	@Test
	void hasNoSentenceForAnythingElse() throws IOException {
		Properties properties = new Properties();
		try (Reader in = new InputStreamReader(getClass().getResourceAsStream("/api/problems.properties"),
				StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		assertThat(properties.stringPropertyNames()).map((key) -> key.replaceFirst("\\..*", ""))
			.isSubsetOf(Arrays.stream(Fault.values()).map(Fault::key).toList());
	}

	@Test
	void quotesOnlyTheBeginningOfAStrangeName() {
		Problem problem = this.texts
			.problem(RefusedRequest.of(Fault.FIELD_UNKNOWN, "\u0000\u202E{0}" + "\uD83D\uDE00".repeat(100)));
		assertThat(problem.errors()).hasSize(1);
		assertThat(problem.errors().get(0).answer()).isEqualTo("  {0}" + "\uD83D\uDE00".repeat(55) + "…");
		assertThat(problem.detail()).contains("“  {0}");
	}

}
