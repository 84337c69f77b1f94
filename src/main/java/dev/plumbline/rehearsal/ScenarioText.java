package dev.plumbline.rehearsal;

import dev.plumbline.advice.Advice;
import dev.plumbline.questionnaire.Answers;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a scenario as those that come with the program are written. */
final class ScenarioText {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int WIDTH = 116;

	private static final String INDENT = "    ";

	private ScenarioText() {
	}

	/**
	 * The text of a scenario.
	 * @param expected verdict, tests and choices that must come of it
	 */
	static String of(String name, Answers answers, Advice expected) {
		Map<String, String> tests = new LinkedHashMap<>();
		Map<String, String> choices = new LinkedHashMap<>();
		ExampleWriter.decided(expected).forEach((what, id) -> {
			if (what.startsWith("tests.")) {
				tests.put(what.substring("tests.".length()), id);
			}
			else if (what.startsWith("choices.")) {
				choices.put(what.substring("choices.".length()), id);
			}
		});
		// what JSON quotes, YAML reads as the same text
		return beginning(name) + "  answers:\n" + flow(answers.toMap()) + "  verdict: " + expected.verdict().id()
				+ "\n  tests:\n" + flow(tests) + "  choices:\n" + flow(choices);
	}

	/** The line that every scenario of this name begins with. */
	static String beginning(String name) {
		return "- scenario: " + json(name) + "\n";
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
