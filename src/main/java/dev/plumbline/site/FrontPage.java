package dev.plumbline.site;

import dev.plumbline.advice.RulesInForce;
import dev.plumbline.assessment.asking.ShortForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.Locale;
import java.util.Map;

/** The front page: what this is, and the shortest way to a first answer. */
@Controller
class FrontPage {

	private final RulesInForce rules;

	private final ShortForms forms;

	private final SiteSettings settings;

	FrontPage(RulesInForce rules, ShortForms forms, SiteSettings settings) {
		this.rules = rules;
		this.forms = forms;
		this.settings = settings;
	}

	@GetMapping("/")
	String show(Model model, Locale locale) {
		model.addAttribute("fields", this.forms.threeTests(Map.of(), locale).fields());
		model.addAttribute("principal", this.settings.principal());
		model.addAttribute("ruleCount", this.rules.current().rulebook().rules().size());
		model.addAttribute("figureCount", this.rules.current().evidence().entries().size());
		return "front";
	}

}
