package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Effects;
import dev.plumbline.advice.Evaluation;
import dev.plumbline.advice.Phrases;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.explaining.Trial.Tried;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Rule;

import java.util.HashMap;
import java.util.Map;

/** One stated reading under explanation, with what all parts of the explanation share. */
record Inquiry(Evaluation evaluation, Effects effects, Beside beside, Ways ways, Trial trial, NeedWords words) {

	static Inquiry into(RuleSet ruleSet, Requirements requirements) {
		Evaluation evaluation = Evaluation.of(ruleSet, requirements);
		Effects effects = Effects.of(ruleSet);
		Beside beside = new Beside(evaluation, effects);
		return new Inquiry(evaluation, effects, beside, new Ways(evaluation, effects, beside), new Trial(evaluation),
				new NeedWords(beside, requirements.answers().questionnaire()));
	}

	RuleSet ruleSet() {
		return this.evaluation.ruleSet();
	}

	/**
	 * Other answers in words, to stand behind what would have to be true.
	 * @param obvious whether that leaves no doubt which answers they are
	 */
	String answers(Tried tried, boolean obvious) {
		if (obvious) {
			return Phrases.of("need.that");
		}
		Map<String, Object> now = new HashMap<>();
		tried.changes().keySet().forEach((id) -> now.put(id, this.evaluation.situation().requirements().value(id)));
		return this.words.answers(tried.changes(), now);
	}

	Rule rule(String name) {
		return ruleSet().rulebook().rule(name);
	}

}
