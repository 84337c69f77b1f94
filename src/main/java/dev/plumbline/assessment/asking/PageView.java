package dev.plumbline.assessment.asking;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of the questionnaire as it is shown.
 *
 * @param action where the form is sent
 * @param before address of the page before; absent on the first
 * @param seen what the form was filled from, so that nobody's change is overwritten
 * @param back where the form leads back to; empty when it leads on
 * @param also questions asked because the visitor wanted to answer them
 * @param step which page this is on the way, from 1
 * @param done pages of the way that are answered
 */
record PageView(String title, String lead, String action, @Nullable String before, String seen, String back,
		List<String> also, List<QuestionView> questions, List<QuestionView.Error> errors, int step, int steps,
		int done) {
}
