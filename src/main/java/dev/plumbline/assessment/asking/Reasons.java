package dev.plumbline.assessment.asking;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.advice.Uses;
import org.springframework.stereotype.Component;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Why each question is asked, by the rules in force. Worked out once for each rule set
 * and kept, since every page of questions says so.
 */
@Component
class Reasons {

	private final RulesInForce rules;

	private final AtomicReference<Known> known = new AtomicReference<>();

	Reasons(RulesInForce rules) {
		this.rules = rules;
	}

	/** For one page, in its words. */
	ReasonWriter with(Texts texts) {
		RuleSet ruleSet = this.rules.current();
		return new ReasonWriter(texts, ruleSet.candidates(), of(ruleSet));
	}

	private Uses of(RuleSet ruleSet) {
		Known before = this.known.get();
		if (before != null && before.hash().equals(ruleSet.hash())) {
			return before.uses();
		}
		Uses uses = Uses.of(ruleSet);
		this.known.set(new Known(ruleSet.hash(), uses));
		return uses;
	}

	/** What the rule set of that hash uses answers for. */
	private record Known(String hash, Uses uses) {
	}

}
