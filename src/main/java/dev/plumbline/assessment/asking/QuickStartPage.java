package dev.plumbline.assessment.asking;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import java.util.Locale;

/**
 * The first answer at once, from what stands in the address: nothing is kept until the
 * visitor goes on with it.
 */
@Controller
class QuickStartPage {

	private final QuickStart start;

	private final DraftAdvisor advisor;

	private final Drafts drafts;

	private final Onward onward;

	QuickStartPage(QuickStart start, DraftAdvisor advisor, Drafts drafts, Onward onward) {
		this.start = start;
		this.advisor = advisor;
		this.drafts = drafts;
		this.onward = onward;
	}

	@GetMapping("/start")
	String show(HttpServletRequest request, Model model, Locale locale) {
		Typed typed = this.start.typed(request.getParameterMap());
		Draft draft = Draft.of(typed);
		model.addAttribute("fields", this.start.fields(typed, locale));
		boolean mistaken = !draft.wrong().isEmpty();
		model.addAttribute("mistaken", mistaken);
		if (this.start.saysAnything(typed) && !mistaken) {
			model.addAttribute("first", this.start.view(this.advisor.advice(draft), locale));
		}
		return "questionnaire/start";
	}

	/** Keeps the answers, and goes on with what was not asked. */
	@PostMapping("/start")
	View goOn(HttpServletRequest request) {
		Typed typed = this.start.typed(request.getParameterMap());
		Draft draft = Draft.of(typed);
		if (!this.start.saysAnything(typed)) {
			return Addresses.seeOther(Addresses.START);
		}
		return Addresses.seeOther(this.onward.open(this.drafts.begin(typed), draft));
	}

}
