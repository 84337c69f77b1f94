package dev.plumbline.rehearsal.comparing;

import java.util.List;

/** Many answer sets, a few of them at a time, so that they need not fit into memory. */
public interface AnswerSets {

	/** How many there are; more or fewer may come when they change meanwhile. */
	int size();

	/**
	 * The next of them, numbers rising; empty when there is none left.
	 * @param after the number of the last one had, 0 for the beginning
	 * @param most how many at most
	 */
	List<AnswerSet> next(long after, int most);

}
