package dev.plumbline.assessment.asking;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Everything that was answered, to be looked over before the advice.
 *
 * @param resume address of the open page that is asked next; absent when none is open
 * @param openPages how many are not answered
 * @param decisive the open answers that settle most, most decisive first
 * @param settled that the verdict holds, when it does
 */
record ReviewView(List<Problem> wrong, List<Contradiction> contradictions, List<Section> sections, List<Row> leftOut,
		@Nullable String resume, int openPages, List<Decisive> decisive, @Nullable SettledView settled,
		boolean advised) {

	/** An open answer, and how to find it out: SQL or a command where there is one. */
	record Decisive(String address, String label, String findOut, @Nullable String command) {
	}

	/** What was typed and is no answer yet. */
	record Problem(String address, String label, String text) {
	}

	/**
	 * Answers that do not go together, and what to answer instead.
	 *
	 * @param changes the answers to look at again where nothing is proposed
	 */
	record Contradiction(String warning, String because, List<Instead> instead, List<Change> changes) {
	}

	/** Where an answer can be changed. */
	record Change(String address, String label) {
	}

	/**
	 * An answer in place of another.
	 *
	 * @param proposal to be sent when it is taken up
	 * @param change address of the question, to give yet another answer
	 */
	record Instead(String proposal, String label, String value, String change) {
	}

	/** A page and its answers. */
	record Section(String title, List<Row> rows) {
	}

	/**
	 * An answer.
	 *
	 * @param value as it was understood; absent when there is none
	 * @param unsure whether the visitor is not sure
	 * @param note what is assumed, when the answer is open
	 */
	record Row(String label, @Nullable String value, boolean unsure, @Nullable String note, String change) {
	}

}
