package dev.plumbline.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.Comparator;
import java.util.List;

/**
 * The start page of the administration: what somebody has to see to, and nothing else.
 */
@Controller
class StartPage {

	private final List<Attention> all;

	StartPage(List<Attention> all) {
		this.all = all;
	}

	@GetMapping("/admin")
	String show(Model model) {
		Actor actor = Actor.current();
		model.addAttribute("actor", actor);
		model.addAttribute("matters",
				this.all.stream()
					.flatMap((attention) -> attention.matters().stream())
					.filter((matter) -> actor.may(matter.least()))
					.sorted(Comparator.comparing(Attention.Matter::urgency))
					.toList());
		return "admin/start";
	}

}
