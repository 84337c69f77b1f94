package dev.plumbline.drawing;

/** The sizes of type of the family; none is smaller, so that a phone can be read. */
enum Type {

	/** What a row is about. */
	STRONG(15, true),

	/** Its figures. */
	BODY(15, false),

	/** Names inside a diagram. */
	LABEL(13, true),

	/** Captions and ticks. */
	SMALL(13, false);

	private final double size;

	private final boolean bold;

	Type(double size, boolean bold) {
		this.size = size;
		this.bold = bold;
	}

	double size() {
		return this.size;
	}

	boolean bold() {
		return this.bold;
	}

	/** From baseline to baseline. */
	double leading() {
		return Math.rint(this.size * 1.4);
	}

	double width(String text) {
		return Letters.width(text, this.size, this.bold);
	}

}
