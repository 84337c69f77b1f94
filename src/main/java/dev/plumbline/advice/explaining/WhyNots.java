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
		int chosenScore = choice.candidates().get(0).score();
		Rejection rejection = this.inquiry.evaluation().rejection(area.id(), candidate.id());
		boolean noLess = rejected.score() - candidate.prior() >= chosenScore - chosen.prior();
		boolean costsMore = candidate.operations() > chosen.operations();
		String reason = !rejection.decidedBy().equals("score") ? rejection.decidedBy()
				: noLess ? (costsMore ? "only-costs" : "starts-behind")
						: (costsMore && rejected.against().isEmpty()) ? "costs-too" : "score";
		String because = Phrases.of("outweighed." + reason, chosen.label(), rejected.score(), chosenScore,
				candidate.operations(), chosen.operations(), candidate.lead());
		return new WhyNot(null,
				new Outweighed(because, rejected.score(), chosenScore, rejection.lacks(), candidate.prior(),
						candidate.operations(), chosen.operations(), rejected.speaksFor(), rejected.against()),
				new PointNeeds(this.inquiry, area, candidate).sentences());
	}

}
