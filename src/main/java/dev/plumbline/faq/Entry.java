package dev.plumbline.faq;

import java.util.List;

/**
 * One question and its answer, as they were written.
 *
 * @param slug last part of its address
 * @param answer in one or two sentences
 * @param group under which heading it stands
 * @param asks questions by which a reader finds out whether it applies to them
 * @param shows areas whose choice answers them
 * @param follows what the text relies on the rules to say
 * @param see slugs of what to read next
 * @param cases ids of published systems it is about
 * @param body Markdown, with figures by their names in square brackets
 */
record Entry(String slug, String question, String answer, Group group, List<String> asks, List<String> shows,
		List<Follows> follows, List<String> see, List<String> cases, String body) {

	/** Where an entry stands, in this order. */
	enum Group {

		BASICS, TESTS, CHOOSING, FAILING, RUNNING

	}

}
