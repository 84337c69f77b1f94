package dev.plumbline.questionnaire;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers as people read them. */
class AnswerWordsTests {

	private final AnswerWords words = new AnswerWords((key, values) -> key);

	@ParameterizedTest
	@CsvSource({ "teams, 1, 1 team", "teams, 2, 2 teams", "engineers, 1, 1 engineer", "dataGb, 1, 1 GB",
			"planningYears, 1, 1 year" })
	void countsInTheWordThatGoesWithTheNumber(String question, int number, String written) {
		assertThat(this.words.of(Questionnaire.shipped().question(question), number).replace('\u00a0', ' '))
			.isEqualTo(written);
	}

}
