package dev.plumbline.advice;

import java.util.Set;

/**
 * What was chosen and what it comes to; the fact that the rules of the last stratum ask.
 *
 * @param chosen the words of the chosen candidates
 * @param verdict its name in the contract
 * @param pointsOverBudget operations points beyond what the team can carry; negative when
 * there is room
 */
public record Recommendation(Set<String> chosen, String verdict, int pointsOverBudget) {

	/** Whether a candidate, named by its word, was chosen. */
	public boolean chose(String candidate) {
		return this.chosen.contains(candidate);
	}

}
