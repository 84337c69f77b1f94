package dev.plumbline.advice.explaining;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.Requirements;

import java.util.List;
import java.util.Map;

/**
 * Explains what the rules decide, by running them. The same requirements and rules always
 * give the same explanation.
 */
public final class Explainer {

	private Explainer() {
	}

	/** Everything there is to explain; takes some hundred runs of the rules. */
	public static Explanation explain(RuleSet ruleSet, Requirements requirements) {
		return new Explanation(Map.of(), Map.of(), new Flips(ruleSet, requirements).all(),
				new Readings(1, Map.of(), Map.of(), Map.of()), List.of(), List.of(), List.of());
	}

}
