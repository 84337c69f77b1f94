package dev.plumbline.enquiry;

import java.util.Locale;

/** What goes with an enquiry that comes from a recommendation, unless it is left out. */
public enum Part {

	/** The verdict and why. */
	VERDICT,

	/** What was answered, and what was assumed. */
	ANSWERS,

	/**
	 * The whole report as a PDF. It holds the other two, so it goes only when both do.
	 */
	REPORT;

	/** Its name in the form and in messages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
