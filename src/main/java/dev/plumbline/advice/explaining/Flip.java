package dev.plumbline.advice.explaining;

import java.util.List;

/**
 * The nearest value of one answer that changes one outcome, everything else staying as it
 * is.
 *
 * @param answer id of the question
 * @param from the value in the stated reading; the value taken when it was open, and
 * {@code unsure} when none is
 * @param to the nearest value, above or below, that changes the outcome sought; an open
 * choice may only have to be said to be the one that was taken
 * @param changes exactly what is different at {@code to}, the outcome sought first
 */
public record Flip(String answer, Object from, Object to, List<Change> changes) {

	/**
	 * One outcome that changes.
	 *
	 * @param what its name in the contract, such as {@code verdict},
	 * {@code tests.traffic} or {@code choices.queue}
	 */
	public record Change(String what, String from, String to) {
	}

}
