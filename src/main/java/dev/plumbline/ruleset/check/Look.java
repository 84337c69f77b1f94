package dev.plumbline.ruleset.check;

import dev.plumbline.advice.Evaluation;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.rules.Rule;

/** One answer set with everything that the rules make of it. */
record Look(Answers answers, Evaluation evaluation) {

	boolean holds(Rule.Asked asked) {
		return this.evaluation.holds(asked);
	}

	/** Whether the rule fires, which is that all it asks holds. */
	boolean fires(Rule rule) {
		return rule.asked().stream().allMatch(this::holds);
	}

	String chosen(String area) {
		return this.evaluation.choices().get(area).choice();
	}

}
