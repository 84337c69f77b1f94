package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advice.Choice;
import dev.plumbline.advice.Candidates.Area;
import dev.plumbline.advice.Candidates.Candidate;
import dev.plumbline.advice.Phrases;
import dev.plumbline.advice.Rejection;
import dev.plumbline.advice.explaining.WhyNot.Excluded;
import dev.plumbline.advice.explaining.WhyNot.Outweighed;
import dev.plumbline.rules.Rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says of every candidate that was not chosen why it was not. */
final class WhyNots {

	private final Inquiry inquiry;

	WhyNots(Inquiry inquiry) {
		this.inquiry = inquiry;
	}

	/** By area, in its order; in each the candidates not chosen, best first. */
	Map<String, Map<String, WhyNot>> byArea() {
		Map<String, Map<String, WhyNot>> byArea = new LinkedHashMap<>();
		this.inquiry.evaluation()
			.choices()
			.forEach((area, choice) -> byArea.put(area,
					byCandidate(this.inquiry.ruleSet().candidates().area(area), choice)));
		return byArea;
	}

	private Map<String, WhyNot> byCandidate(Area area, Choice choice) {
		Map<String, WhyNot> byCandidate = new LinkedHashMap<>();
		choice.candidates()
			.stream()
			.filter((rejected) -> !rejected.candidate().equals(choice.choice()))
			.forEach((rejected) -> byCandidate.put(rejected.candidate(),
					rejected.excludedBy().isEmpty() ? outweighed(area, rejected, choice) : excluded(area, rejected)));
		return byCandidate;
	}

	private WhyNot excluded(Area area, Advice.Candidate rejected) {
		List<Excluded> excludedBy = rejected.excludedBy().stream().map((exclusion) -> {
			Rule rule = this.inquiry.rule(exclusion.rule());
			return new Excluded(rule.name(), rule.because(), this.inquiry.beside().compared(rule));
		}).toList();
		return new WhyNot(excludedBy, null, new PardonNeeds(this.inquiry, area, area.candidate(rejected.candidate()))
			.sentences(rejected.excludedBy()));
	}

	private WhyNot outweighed(Area area, Advice.Candidate rejected, Choice choice) {
		Candidate candidate = area.candidate(rejected.candidate());
		Candidate chosen = area.candidate(choice.choice());
		Advice.Candidate winner = choice.candidates().get(0);
		Rejection rejection = this.inquiry.evaluation().rejection(area.id(), candidate.id());
		String reason = rejection.decidedBy().equals("score")
				? score(rejected.score() - candidate.prior() >= winner.score() - chosen.prior(),
						candidate.operations() > chosen.operations(), rejected.against().isEmpty())
				: rejection.decidedBy();
		String because = Phrases.of("outweighed." + reason, chosen.label(), rejected.score(), winner.score(),
				candidate.operations(), chosen.operations(), candidate.lead());
		return new WhyNot(null,
				new Outweighed(because, rejected.score(), winner.score(), rejection.lacks(), candidate.prior(),
						candidate.operations(), chosen.operations(), rejected.speaksFor(), rejected.against()),
				new PointNeeds(this.inquiry, area, candidate).sentences());
	}

	/**
	 * What a lower score comes from.
	 * @param noLessSaid whether the rules say no less for it, so that only the start
	 * counts
	 */
	private static String score(boolean noLessSaid, boolean costsMore, boolean nothingAgainst) {
		if (noLessSaid) {
			return costsMore ? "only-costs" : "starts-behind";
		}
		return (costsMore && nothingAgainst) ? "costs-too" : "score";
	}

}
