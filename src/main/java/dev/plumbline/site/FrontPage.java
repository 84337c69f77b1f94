package dev.plumbline.site;

import dev.plumbline.advice.RulesInForce;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: what this is, and what is coming. */
@Controller
class FrontPage {

	private final RulesInForce rules;

	FrontPage(RulesInForce rules) {
		this.rules = rules;
	}

	@GetMapping("/")
	String show(Model model) {
		model.addAttribute("ruleCount", this.rules.current().rulebook().rules().size());
		model.addAttribute("figureCount", this.rules.current().evidence().entries().size());
		return "front";
	}

}
