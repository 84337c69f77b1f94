package dev.plumbline.assessment.recommendation;

import dev.plumbline.assessment.recommendation.RecommendationView.Linked;

import java.util.List;

/** What would change the advice, outcome by outcome. */
record FlipsView(List<Group> groups) {

	/** Whether no answer alone changes anything. */
	public boolean nothing() {
		return this.groups.stream().allMatch(Group::nothing);
	}

	/**
	 * The outcomes of one kind.
	 *
	 * @param id {@code verdict}, {@code tests} or {@code choices}
	 * @param nearest what to look at first
	 * @param others everything else
	 */
	record Group(String id, List<Turn> nearest, List<Turn> others) {

		/** Whether no answer alone changes any of them. */
		public boolean nothing() {
			return this.nearest.isEmpty();
		}

	}

	/**
	 * One answer that changes an outcome.
	 *
	 * @param answer where it can be changed
	 * @param from what it is; empty where that is part of what it would be
	 * @param to what it would be, or what would be ticked or no more
	 * @param sentence says what it does to the outcome sought
	 * @param also what else would change with it
	 */
	record Turn(Linked answer, String from, String to, String sentence, List<Also> also) {
	}

	/** Something that changes as well. */
	record Also(String what, String from, String to) {
	}

}
