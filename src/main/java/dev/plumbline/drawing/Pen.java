package dev.plumbline.drawing;

/** How a line is drawn. */
enum Pen {

	/** Frames, scales, hatching. */
	HAIR(1, ""),

	/** Outlines and what is certain. */
	LINE(1.5, ""),

	/** A limit. */
	BOLD(2.5, ""),

	/** What follows later, or waits. */
	DASHED(1.5, " stroke-dasharray=\"5 4\""),

	/** Tells one curve from the next. */
	DOTTED(1.5, " stroke-dasharray=\"1 4\" stroke-linecap=\"round\""),

	/** As above. */
	LONG_DASHED(1.5, " stroke-dasharray=\"12 4\"");

	private final double width;

	private final String dash;

	Pen(double width, String dash) {
		this.width = width;
		this.dash = dash;
	}

	double width() {
		return this.width;
	}

	/** Attributes with a space before them, or nothing. */
	String dash() {
		return this.dash;
	}

}
