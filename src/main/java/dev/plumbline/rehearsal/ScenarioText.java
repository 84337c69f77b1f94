package dev.plumbline.rehearsal;

import dev.plumbline.rules.FlowText;
import dev.plumbline.advice.Advice;
import dev.plumbline.questionnaire.Answers;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a scenario as those that come with the program are written. */
final class ScenarioText {

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
		return beginning(name) + "  answers:\n" + FlowText.of(answers.toMap()) + "  verdict: " + expected.verdict().id()
				+ "\n  tests:\n" + FlowText.of(tests) + "  choices:\n" + FlowText.of(choices);
	}

	/** The line that every scenario of this name begins with. */
	static String beginning(String name) {
		return "- scenario: " + FlowText.of(name) + "\n";
	}

}
