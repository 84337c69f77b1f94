package dev.plumbline.questionnaire;

import java.util.List;

/**
 * A page of the questionnaire: questions that are answered together.
 *
 * @param id part of its address
 * @param lead a sentence on what the page is about
 * @param inOrder whether it is asked in its turn, and not when it matters most
 * @param questions ids of all that can be asked on it, in order
 */
public record Page(String id, String title, String lead, boolean inOrder, List<String> questions) {

	public Page {
		questions = List.copyOf(questions);
	}

}
