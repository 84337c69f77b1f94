package dev.plumbline.advice;

import dev.plumbline.questionnaire.Questionnaire;

/** The order of the choices of a question, weakest demand first. */
final class Ranks {

	private static final Questionnaire QUESTIONNAIRE = Questionnaire.shipped();

	private Ranks() {
	}

	/** Whether a value is at least a choice; false when it is not a choice at all. */
	static boolean atLeast(String question, String choice, String value) {
		return rank(question, value) >= rank(question, choice) && rank(question, value) >= 0;
	}

	/** Whether a value is at most a choice; false when it is not a choice at all. */
	static boolean atMost(String question, String choice, String value) {
		return rank(question, value) <= rank(question, choice) && rank(question, value) >= 0;
	}

	static int rank(String question, String choice) {
		return QUESTIONNAIRE.question(question).choices().indexOf(choice);
	}

}
