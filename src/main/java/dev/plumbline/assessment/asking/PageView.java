package dev.plumbline.assessment.asking;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of the questionnaire as it is shown.
 *
 * @param action where the form is sent
 * @param before address of the page before; absent on the first
 * @param from the page from which this one is asked before others; empty when in turn
 * @param seen what the form was filled from, so that nobody's change is overwritten
 * @param back where the form leads back to; empty when it leads on
 * @param also questions asked because the visitor wanted to answer them
 * @param stops all pages of the way, in their order
 * @param step which of them this is, from 1
 * @param done how many of them are answered
 */
record PageView(String title, String lead, String action, @Nullable String before, String from, String seen,
		String back, List<String> also, List<QuestionView> questions, List<QuestionView.Error> errors, List<Stop> stops,
		int step, int done, @Nullable SettledView settled) {

	/** A page of the way. */
	record Stop(String title, String address, boolean done, boolean here) {
	}

}
