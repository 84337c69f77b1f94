package dev.plumbline.rehearsal.comparing;

import dev.plumbline.advice.Decisions;
import dev.plumbline.advice.Evaluation;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.Requirements;

import java.util.Map;
import java.util.Set;

/** One rule set being asked again and again. Not for use by several threads at once. */
final class Side {

	/** What is remembered of earlier answers is dropped before it fills the memory. */
	private static final int REMEMBERED = 2_000;

	private final RuleSet ruleSet;

	private Decisions decisions;

	private int asked;

	Side(RuleSet ruleSet) {
		this.ruleSet = ruleSet;
		this.decisions = new Decisions(ruleSet);
	}

	/** What is decided, and by which rules. */
	Said ask(Requirements requirements) {
		Evaluation evaluation = Evaluation.of(this.ruleSet, requirements);
		return new Said(fresh().of(evaluation).byName(), Set.copyOf(evaluation.conclusions().fired()));
	}

	/** What is decided, which takes less. */
	Map<String, String> decide(Requirements requirements) {
		return fresh().of(requirements).byName();
	}

	private Decisions fresh() {
		if (++this.asked % REMEMBERED == 0) {
			this.decisions = new Decisions(this.ruleSet);
		}
		return this.decisions;
	}

	record Said(Map<String, String> decided, Set<String> fired) {
	}

}
