package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.explaining.WhyNot;
import dev.plumbline.advice.explaining.WhyNot.Excluded;
import dev.plumbline.rules.Rule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Prepares why a candidate was not chosen. */
final class WhyNotWriter {

	private final RuleSet ruleSet;

	private final RecommendationNotes notes;

	private final AskedWriter asked;

	WhyNotWriter(RuleSet ruleSet, RecommendationNotes notes, AskedWriter asked) {
		this.ruleSet = ruleSet;
		this.notes = notes;
		this.asked = asked;
	}

	WhyNotView view(WhyNot whyNot) {
		List<Excluded> excluded = Objects.requireNonNullElse(whyNot.excludedBy(), List.of());
		WhyNot.Outweighed outweighed = whyNot.outweighedBy();
		return new WhyNotView((outweighed != null) ? outweighed.because() : "",
				excluded.stream()
					.map((one) -> new WhyNotView.Strike(this.notes.said(one.because()),
							this.asked.all(one.rule(), one.sentences())))
					.toList(),
				whyNot.wouldNeed().stream().map((need) -> this.notes.said(need, mentioned(need, excluded))).toList());
	}

	/**
	 * The rules whose figures a need may hold: those that strike out, and those it names.
	 */
	private List<Rule> mentioned(String need, List<Excluded> excluded) {
		return Stream
			.concat(excluded.stream().map(Excluded::rule).map(this.ruleSet.rulebook()::rule),
					this.ruleSet.rulebook().rules().stream().filter((rule) -> need.contains("“" + rule.name() + "”")))
			.toList();
	}

}
