package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.explaining.WhyTest;
import dev.plumbline.assessment.recommendation.WhyTestView.Spoke;

import java.util.List;

/** Prepares why a test came out as it did, and what came nearest to changing it. */
final class WhyTestWriter {

	private final RuleSet ruleSet;

	private final RecommendationNotes notes;

	private final AskedWriter asked;

	WhyTestWriter(RuleSet ruleSet, RecommendationNotes notes, AskedWriter asked) {
		this.ruleSet = ruleSet;
		this.notes = notes;
		this.asked = asked;
	}

	WhyTestView view(WhyTest why) {
		return new WhyTestView(spoke(why.spoke().stream().filter(WhyTest.Spoke::decides).toList()),
				spoke(why.spoke().stream().filter((rule) -> !rule.decides()).toList()), spoke(why.silent()));
	}

	private List<Spoke> spoke(List<WhyTest.Spoke> rules) {
		return rules.stream()
			.map((rule) -> new Spoke(rule.outcome(), this.notes.because(this.ruleSet.rulebook().rule(rule.rule())),
					this.asked.all(rule.rule(), rule.sentences())))
			.toList();
	}

}
