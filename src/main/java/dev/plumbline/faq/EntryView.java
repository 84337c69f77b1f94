package dev.plumbline.faq;

import java.util.List;

/**
 * An entry as its page shows it.
 *
 * @param html the text, set and escaped
 * @param follows whether the rules in force still say what the text says
 */
record EntryView(String slug, String question, String answer, String html, boolean follows, List<ExampleView> examples,
		List<Link> see, List<Link> cases) {

	/**
	 * What the rules say of a situation.
	 *
	 * @param verdict its id
	 * @param choices what they choose, where the text speaks of it
	 */
	record ExampleView(String scenario, String verdict, List<String> choices) {
	}

	/** Something to read next. */
	record Link(String address, String text) {
	}

}
