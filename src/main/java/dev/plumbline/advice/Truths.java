package dev.plumbline.advice;

import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Evidence;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.Stratum;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentences about the situation hold, of all those that can bear on a decision.
 * Public for explanations: while no sentence changes, neither does what the rules
 * conclude.
 */
public final class Truths {

	private final Evidence evidence;

	private final List<Rule.Asked> sentences;

	public Truths(RuleSet ruleSet) {
		this(ruleSet, Strata.EVIDENCE);
	}

	/** Of those only that can bear on what is concluded up to a stratum. */
	Truths(RuleSet ruleSet, Stratum last) {
		this.evidence = ruleSet.evidence();
		Map<String, Rule.Asked> distinct = new LinkedHashMap<>();
		for (Rule rule : ruleSet.rulebook().rules()) {
			if (rule.stratum().order() <= last.order()) {
				rule.asked()
					.stream()
					.filter((asked) -> asked.fact() == Situation.class)
					.forEach((asked) -> distinct.putIfAbsent(asked.drl(), asked));
			}
		}
		this.sentences = List.copyOf(distinct.values());
	}

	/** The situation that these rules see in the requirements. */
	public Situation situation(Requirements requirements) {
		return new Situation(requirements, this.evidence);
	}

	/** One bit for each sentence, always in the same order. */
	public BitSet of(Situation situation) {
		BitSet held = new BitSet(this.sentences.size());
		for (int i = 0; i < this.sentences.size(); i++) {
			held.set(i, this.sentences.get(i).holds(situation));
		}
		return held;
	}

}
