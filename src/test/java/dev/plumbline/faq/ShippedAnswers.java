package dev.plumbline.faq;

/** The answers of this release, for tests that need no application. */
public final class ShippedAnswers {

	/** As plain text. */
	public static final Answers ANSWERS = new Answers(new Faq());

	private ShippedAnswers() {
	}

}
