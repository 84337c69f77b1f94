package dev.plumbline.api;

import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in JSON Schema what each question takes, so that it is never copied by hand. */
final class AnswersSchema {

	private static final String UNSURE = "unsure";

	private AnswersSchema() {
	}

	static Schema<?> of(Questionnaire questionnaire) {
		Map<String, Object> properties = new LinkedHashMap<>();
		for (Question question : questionnaire.questions()) {
			properties.put(question.id(), answer(question));
		}
		return Json31.mapper()
			.convertValue(Map.of("type", "object", "additionalProperties", false, "properties", properties),
					Schema.class);
	}

	private static Map<String, Object> answer(Question question) {
		Map<String, Object> schema = new LinkedHashMap<>();
		if (question.unit() != null) {
			schema.put("description", question.unit());
		}
		schema.put("anyOf", alternatives(question));
		if (question.defaultValue() != null) {
			schema.put("default", question.defaultValue());
		}
		return schema;
	}

	private static List<Map<String, Object>> alternatives(Question question) {
		List<Map<String, Object>> alternatives = new ArrayList<>();
		alternatives.add(switch (question.kind()) {
			case NUMBER, WHOLE -> number(question);
			case CHOICE -> Map.of("type", "string", "enum", question.choices());
			case SEVERAL -> Map.of("type", "array", "uniqueItems", true, "items",
					Map.of("type", "string", "enum", question.choices()));
			case YES_NO -> Map.of("type", "boolean");
		});
		if (question.kind().isNumeric()) {
			alternatives.add(range(number(question)));
		}
		alternatives.add(Map.of("type", "string", "enum", List.of(UNSURE)));
		return alternatives;
	}

	private static Map<String, Object> number(Question question) {
		Map<String, Object> number = new LinkedHashMap<>();
		number.put("type", (question.kind() == Question.Kind.WHOLE) ? "integer" : "number");
		number.put("minimum", question.min());
		number.put("maximum", question.max());
		return number;
	}

	private static Map<String, Object> range(Map<String, Object> number) {
		Map<String, Object> ends = new LinkedHashMap<>();
		ends.put("from", number);
		ends.put("to", number);
		ends.put("likely", number);
		return Map.of("type", "object", "required", List.of("from", "to"), "additionalProperties", false, "properties",
				ends);
	}

}
