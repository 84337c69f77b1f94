package dev.plumbline.site;

import dev.plumbline.assessment.Retention;
import dev.plumbline.enquiry.EnquiryRetention;
import dev.plumbline.enquiry.Standing;
import dev.plumbline.enquiry.State;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.LinkedHashMap;
import java.util.Map;

/** What we say of ourselves: who we are, what we keep, and whom we leave out. */
@Controller
class StatementPages {

	private final SiteSettings settings;

	private final Retention retention;

	private final EnquiryRetention enquiries;

	private final LettersKept letters;

	StatementPages(SiteSettings settings, Retention retention, EnquiryRetention enquiries, LettersKept letters) {
		this.settings = settings;
		this.retention = retention;
		this.enquiries = enquiries;
		this.letters = letters;
	}

	@GetMapping("/privacy")
	String privacy(Model model) {
		model.addAttribute("days", this.retention.retention().toDays());
		model.addAttribute("letterDays", this.letters.kept().toDays());
		model.addAttribute("enquiries", kept());
		model.addAttribute("principal", this.settings.principal());
		model.addAttribute("lines", this.settings.imprint());
		return "site/privacy";
	}

	/** Days by state, and first while it is held. */
	private Map<String, Long> kept() {
		Map<String, Long> kept = new LinkedHashMap<>();
		kept.put(Standing.HELD.name(), this.enquiries.of(Standing.HELD, State.NEW).toDays());
		for (State state : State.values()) {
			kept.put(state.name(), this.enquiries.of(Standing.ACCEPTED, state).toDays());
		}
		return kept;
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
