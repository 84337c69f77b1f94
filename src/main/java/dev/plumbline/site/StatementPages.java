package dev.plumbline.site;

import dev.plumbline.assessment.Retention;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What we say of ourselves: who we are, what we keep, and whom we leave out. */
@Controller
class StatementPages {

	private final SiteSettings settings;

	private final Retention retention;

	StatementPages(SiteSettings settings, Retention retention) {
		this.settings = settings;
		this.retention = retention;
	}

	@GetMapping("/privacy")
	String privacy(Model model) {
		model.addAttribute("days", this.retention.retention().toDays());
		return "site/privacy";
	}

	@GetMapping("/imprint")
	String imprint(Model model) {
		model.addAttribute("principal", this.settings.principal());
		model.addAttribute("lines", this.settings.imprint());
		return "site/imprint";
	}

	@GetMapping("/accessibility")
	String accessibility() {
		return "site/accessibility";
	}

}
