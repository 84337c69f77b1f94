package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Decisions;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.Requirements;

/**
 * Explains what the rules decide, by running them. The same requirements and rules always
 * give the same explanation.
 */
public final class Explainer {

	private Explainer() {
	}

	/** Everything there is to explain; takes some hundred runs of the rules. */
	public static Explanation explain(RuleSet ruleSet, Requirements requirements) {
		Decisions decisions = new Decisions(ruleSet);
		Unknowns unknowns = new Unknowns(ruleSet, requirements, decisions);
		Inquiry inquiry = Inquiry.into(ruleSet, requirements);
		return new Explanation(new WhyTests(inquiry).byTest(), new WhyNots(inquiry).byArea(),
				new Flips(ruleSet, requirements, decisions).all(), unknowns.readings(), unknowns.openAnswers(),
				new Footnotes(inquiry).all(), inquiry.beside().askedRules());
	}

}
