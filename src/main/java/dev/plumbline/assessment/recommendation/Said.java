package dev.plumbline.assessment.recommendation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A sentence of the page, with a mark behind every figure in it that has a footnote.
 *
 * @param marks to the footnotes that the sentence as a whole rests on
 */
record Said(List<Piece> pieces, List<Mark> marks) {

	/** Without any mark. */
	String text() {
		return String.join("", this.pieces.stream().map(Piece::text).toList());
	}

	/**
	 * A part of a sentence.
	 *
	 * @param mark to the footnote of the figure that this part is; absent where it is
	 * none
	 */
	record Piece(String text, @Nullable Mark mark) {
	}

	/**
	 * A mark to a footnote.
	 *
	 * @param use which of the marks to this footnote it is, from 1 at the top of the page
	 */
	record Mark(int note, int use) {
	}

}
