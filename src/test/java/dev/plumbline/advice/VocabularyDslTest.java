package dev.plumbline.advice;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code vocabulary.dsl} is written from the sentences; run with -Dgolden=write to renew
 * it.
 */
class VocabularyDslTest {

	private static final Path FILE = Path.of("src/main/resources/rules/vocabulary.dsl");

	@Test
	void fileSaysWhatTheSentencesSay() throws IOException {
		String written = AdviceVocabulary.over(Shipped.RULES.current().candidates()).toDsl();
		if ("write".equals(System.getProperty("golden"))) {
			Files.writeString(FILE, written);
		}
		assertThat(Files.readString(FILE)).isEqualTo(written);
	}

}
