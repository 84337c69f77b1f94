package dev.plumbline.qualification;

import dev.plumbline.questionnaire.Answers;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a scenario as those that come with the program are written. */
final class QualificationScenarioText {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int WIDTH = 116;

	private static final String INDENT = "    ";

	private QualificationScenarioText() {
	}

	static String of(String name, Answers answers, Lead lead, Grading.Grade grade) {
		// what JSON quotes, YAML reads as the same text
		return "- scenario: " + json(name) + "\n  answers:\n" + flow(answers.toMap()) + "  enquiry:\n"
				+ flow(KnownLead.written(lead)) + "  grade: " + grade + "\n";
	}

	/** On as many lines as it takes. */
	private static String flow(Map<String, ?> values) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder("{");
		int left = values.size();
		for (Map.Entry<String, ?> value : values.entrySet()) {
			String piece = " " + value.getKey() + ": " + json(value.getValue()) + ((--left > 0) ? "," : " }");
			if (line.length() + piece.length() > WIDTH) {
				lines.add(INDENT + line);
				line = new StringBuilder(" ");
			}
			line.append(piece);
		}
		lines.add(INDENT + (values.isEmpty() ? "{}" : line));
		return String.join("\n", lines) + "\n";
	}

	private static String json(Object value) {
		return JSON.writeValueAsString(value);
	}

}
