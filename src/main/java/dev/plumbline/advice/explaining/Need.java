package dev.plumbline.advice.explaining;

import dev.plumbline.rules.Relation;
import dev.plumbline.rules.Rule;

/**
 * A sentence that would have to come out otherwise.
 *
 * @param wanted whether it would have to hold, or not to hold
 */
record Need(Rule.Asked asked, boolean wanted) {

	/** What is compared: an answer or a figure; the whole sentence if nothing is. */
	String subject() {
		return (this.asked.comparison() != null) ? this.asked.comparison().subject() : this.asked.text();
	}

	/** How the value would have to stand to the limit. */
	Relation relation() {
		Relation relation = (this.asked.comparison() != null) ? this.asked.comparison().relation() : Relation.GIVEN;
		return this.wanted ? relation : relation.opposite();
	}

	Object limit() {
		Object limit = (this.asked.comparison() != null) ? this.asked.comparison().limit() : null;
		return (limit != null) ? limit : "";
	}

}
