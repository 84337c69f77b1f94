package dev.plumbline.assessment;

import dev.plumbline.advice.Advice;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an advice down so that the very same can be read again. */
final class AdviceText {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private AdviceText() {
	}

	static String of(Advice advice) {
		return JSON.writeValueAsString(advice);
	}

	static Advice read(String text) {
		return JSON.readValue(text, Advice.class);
	}

}
