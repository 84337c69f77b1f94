package dev.plumbline.drawing;

/**
 * The colours of the family. On a page the class takes its colour from the theme; where
 * there is no style sheet, as in a PDF, the fallback holds.
 */
enum Ink {

	/** Text and outlines. */
	INK("pl-ink", "#1b1f24"),

	/** Second thoughts: captions, units, tick labels. */
	MUTED("pl-muted", "#57606a"),

	/** The one thing to look at. */
	ACCENT("pl-accent", "#0b5d7a"),

	/** What is over a limit. */
	WARN("pl-warn", "#a03a00"),

	/** Hairlines and frames. */
	LINE("pl-line", "#b4bcc4"),

	/** What lies on filled shapes. */
	SURFACE("pl-surface", "#ffffff");

	private final String cssClass;

	private final String fallback;

	Ink(String cssClass, String fallback) {
		this.cssClass = cssClass;
		this.fallback = fallback;
	}

	/** The attributes that make {@code currentColor} this ink. */
	String attributes() {
		return "class=\"" + this.cssClass + "\" color=\"" + this.fallback + "\"";
	}

}
