package dev.plumbline.enquiry;

import dev.plumbline.qualification.Grading;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a grading down so that the very same can be read again. */
final class GradingText {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private GradingText() {
	}

	static String of(Grading grading) {
		return JSON.writeValueAsString(grading);
	}

	static Grading read(String text) {
		return JSON.readValue(text, Grading.class);
	}

}
