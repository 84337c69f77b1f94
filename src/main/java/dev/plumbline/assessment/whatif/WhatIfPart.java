package dev.plumbline.assessment.whatif;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.asking.Trials;
import dev.plumbline.assessment.recommendation.RecommendationPart;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.Locale;
import java.util.Map;

/** The form on the recommendation page, with the answers that are kept. */
@Component
class WhatIfPart implements RecommendationPart {

	private final Trials trials;

	WhatIfPart(Trials trials) {
		this.trials = trials;
	}

	@Override
	public void addTo(Model model, Assessment assessment, Locale locale) {
		model.addAttribute("whatIf", new FormView(this.trials.fields(this.trials.of(assessment, Map.of()), locale),
				this.trials.seen(assessment)));
		model.addAttribute("scripted", true);
	}

}
