package dev.plumbline.casebook.likeness;

import java.util.List;

/**
 * A published case that is like a system, in the words of a page; it is found at
 * {@code /casebook/} and its id.
 *
 * @param verdict what the rules in force say of it, as the contract names it
 * @param differences what keeps the two apart all the same, the largest first; empty when
 * there is nothing worth a mention
 */
public record SimilarCase(String id, String title, int year, String lesson, String verdict,
		List<Difference> differences) {

	/**
	 * An answer on which they differ.
	 *
	 * @param answer its name
	 * @param ours the value of the system, with its unit
	 * @param theirs the value of the case, with its unit
	 */
	public record Difference(String answer, String ours, String theirs) {
	}

}
