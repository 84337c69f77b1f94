package dev.plumbline.casebook.likeness;

import dev.plumbline.casebook.PublishedCase;

import java.util.List;

/**
 * A published case that a system is like.
 *
 * @param distance from 0, for no difference at all
 * @param differences where they differ most all the same, the largest first; empty when
 * they differ in nothing worth a mention
 */
record Neighbour(PublishedCase published, double distance, List<Difference> differences) {

	/**
	 * An answer on which they differ, in the stated reading.
	 *
	 * @param answer id of the question
	 * @param ours the value of the system
	 * @param theirs the value of the case
	 */
	record Difference(String answer, Object ours, Object theirs) {
	}

}
