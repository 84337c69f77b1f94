package dev.plumbline.assessment;

import dev.plumbline.advice.Advice;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** Writes answers and advice down so that the very same can be read again. */
final class KeptText {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private KeptText() {
	}

	static String of(Answers answers) {
		return JSON.writeValueAsString(answers.toMap());
	}

	static Answers readAnswers(String text) {
		return Questionnaire.shipped().read(JSON.readValue(text, new TypeReference<Map<String, Object>>() {
		}));
	}

	static String of(Advice advice) {
		return JSON.writeValueAsString(advice);
	}

	static Advice readAdvice(String text) {
		return JSON.readValue(text, Advice.class);
	}

}
