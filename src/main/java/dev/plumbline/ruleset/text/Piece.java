package dev.plumbline.ruleset.text;

/**
 * A part with the empty lines above it, which belong to nobody but stay where they are.
 */
record Piece(String blank, Part part) {

	String whole() {
		return this.blank + this.part.text();
	}

	boolean is(Part.Kind kind, String name) {
		return this.part.kind() == kind && this.part.name().equals(name);
	}

	/** The same place with another text, its last line ended as before. */
	Piece saying(String text) {
		String ended = (text.isEmpty() || text.endsWith("\n")) ? text : text + "\n";
		return new Piece(this.blank, new Part(this.part.kind(), this.part.file(), this.part.name(), ended));
	}

}
