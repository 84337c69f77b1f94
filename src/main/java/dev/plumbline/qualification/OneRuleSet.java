package dev.plumbline.qualification;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;

/** Has a scenario advised by the rule set at hand. */
record OneRuleSet(RuleSet current) implements RulesInForce {

	@Override
	public RuleSet byNumber(int number) {
		return this.current;
	}

}
