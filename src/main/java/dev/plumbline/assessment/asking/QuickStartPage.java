package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Advisor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The first answer at once, from what stands in the address: nothing is kept until the
 * visitor goes on with it.
 */
@Controller
class QuickStartPage {

	private final ShortForms forms;

	private final Advisor advisor;

	private final Clock clock;

	private final Drafts drafts;

	private final Onward onward;

	QuickStartPage(ShortForms forms, Advisor advisor, Clock clock, Drafts drafts, Onward onward) {
		this.forms = forms;
		this.advisor = advisor;
		this.clock = clock;
		this.drafts = drafts;
		this.onward = onward;
	}

	@GetMapping("/start")
	String show(HttpServletRequest request, Model model, Locale locale) {
		ShortForm form = this.forms.threeTests(request.getParameterMap(), locale);
		model.addAttribute("fields", form.fields());
		model.addAttribute("mistaken", form.isMistaken());
		if (form.saysAnything() && !form.isMistaken()) {
			model.addAttribute("first", form.answer(this.advisor, LocalDate.now(this.clock)));
		}
		return "questionnaire/start";
	}

	/** Keeps the answers, and goes on with what was not asked. */
	@PostMapping("/start")
	View goOn(HttpServletRequest request, Locale locale) {
		ShortForm form = this.forms.threeTests(request.getParameterMap(), locale);
		if (!form.saysAnything()) {
			return Addresses.seeOther(Addresses.START);
		}
		return Addresses.seeOther(this.onward.open(this.drafts.begin(form.draft().typed()), form.draft()));
	}

}
