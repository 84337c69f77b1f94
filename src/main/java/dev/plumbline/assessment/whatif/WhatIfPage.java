package dev.plumbline.assessment.whatif;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.asking.Trial;
import dev.plumbline.assessment.asking.Trials;
import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.assessment.explanations.Explanations;
import dev.plumbline.assessment.explanations.NotNow;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Answers tried out: shown as a page of its own, or, to a script, as what has changed on
 * the page it is on; and kept when the visitor says so.
 */
@Controller
class WhatIfPage {

	private final Trials trials;

	private final TriedWriter writer;

	private final Advisor advisor;

	private final Explanations explanations;

	private final Clock clock;

	WhatIfPage(Trials trials, TriedWriter writer, Advisor advisor, Explanations explanations, Clock clock) {
		this.trials = trials;
		this.writer = writer;
		this.advisor = advisor;
		this.explanations = explanations;
		this.clock = clock;
	}

	@GetMapping("/assessments/{id}/what-if")
	Object tryOut(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model model,
			Locale locale) {
		Assessment assessment = this.trials.find(id);
		Advice kept = assessment.advice();
		if (kept == null) {
			return seeOther("/assessments/" + id + "/review");
		}
		Trial trial = this.trials.of(assessment, request.getParameterMap());
		show(assessment, trial, model, locale);
		try {
			if (trial.isReadable() && !trial.isAsKept()) {
				Advice tried = this.explanations.within(Caller.of(request), () -> advice(trial.answers()));
				model.addAttribute("tried", this.writer.write(trial, kept, tried, locale));
			}
		}
		catch (NotNow later) {
			response.setStatus(later.getStatusCode().value());
			later.getHeaders().forEach((name, values) -> values.forEach((value) -> response.setHeader(name, value)));
			model.addAttribute("later", later);
		}
		return (request.getHeader("HX-Request") != null) ? "whatif/swapped" : "whatif/page";
	}

	private void show(Assessment assessment, Trial trial, Model model, Locale locale) {
		model.addAttribute("id", assessment.secret().value());
		model.addAttribute("whatIf", new FormView(this.trials.fields(trial, locale), this.trials.seen(assessment)));
		model.addAttribute("scripted", true);
	}

	@PostMapping("/assessments/{id}/what-if")
	Object keep(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model model,
			Locale locale) {
		Trials.Kept kept = this.trials.keep(id, request.getParameterMap(), this::advice, locale);
		if (kept.conflict() != null) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("view", kept.conflict());
			return "questionnaire/conflict";
		}
		if (!kept.trial().isReadable()) {
			show(this.trials.find(id), kept.trial(), model, locale);
			return "whatif/page";
		}
		return seeOther("/assessments/" + id);
	}

	private Advice advice(Answers answers) {
		return this.advisor.advise(Questionnaire.shipped().requirements(answers), LocalDate.now(this.clock));
	}

	private static View seeOther(String address) {
		return new RedirectView(address, true, false, false);
	}

}
