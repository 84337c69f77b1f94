package dev.plumbline.qualification;

import dev.plumbline.rules.FlowText;
import dev.plumbline.questionnaire.Answers;

/** Writes a scenario as those that come with the program are written. */
final class QualificationScenarioText {

	private QualificationScenarioText() {
	}

	static String of(String name, Answers answers, Lead lead, Grading.Grade grade) {
		return "- scenario: " + FlowText.of(name) + "\n  answers:\n" + FlowText.of(answers.toMap()) + "  enquiry:\n"
				+ FlowText.of(KnownLead.written(lead)) + "  grade: " + grade + "\n";
	}

}
