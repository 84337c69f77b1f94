package dev.plumbline.assessment.asking;

import java.util.List;

/**
 * The page on which a visitor chooses between two answers to the same.
 *
 * @param action where to send the form again
 * @param there address of what is kept
 */
public record ConflictView(String action, String there, List<Row> rows, List<Hidden> fields) {

	/** A question that was answered in two ways. */
	public record Row(String asks, String there, String sent) {
	}

	/** A field to be sent again. */
	public record Hidden(String name, String value) {
	}

}
