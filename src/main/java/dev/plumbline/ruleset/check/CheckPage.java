package dev.plumbline.ruleset.check;

import dev.plumbline.rules.RulesRefused;
import dev.plumbline.ruleset.DraftReading;
import dev.plumbline.ruleset.check.Checks.Subject;
import dev.plumbline.ruleset.work.Run;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Optional;

/** Where the rules are checked, and what that found. */
@Controller
class CheckPage {

	private static final String PATH = "/admin/rules/check";

	private final Checks checks;

	private final CheckWriter writer;

	CheckPage(Checks checks, CheckWriter writer) {
		this.checks = checks;
		this.writer = writer;
	}

	@GetMapping(PATH)
	String show(Model model) {
		Subject subject = this.checks.subject();
		fill(model, subject, DraftReading.of(subject.text()).problems().size());
		return "admin/rules/check";
	}

	@PostMapping(PATH)
	Object start(Model model, HttpServletResponse response) {
		Subject subject = this.checks.subject();
		try {
			this.checks.start(subject);
			return new RedirectView(PATH, true, false, false);
		}
		catch (RulesRefused refused) {
			response.setStatus(HttpStatus.CONFLICT.value());
			fill(model, subject, refused.problems().size());
			return "admin/rules/check";
		}
	}

	private void fill(Model model, Subject subject, int mistakes) {
		Optional<Run> run = this.checks.run();
		model.addAttribute("subject", subject.checked());
		model.addAttribute("mistakes", mistakes);
		model.addAttribute("run", run.orElse(null));
		model.addAttribute("scripted", run.filter(Run::isRunning).isPresent());
		Optional<Kept> kept = run.flatMap(this.checks::result);
		model.addAttribute("kept", kept.orElse(null));
		kept.ifPresent((found) -> {
			model.addAttribute("outdated", !found.checked().hash().equals(subject.checked().hash()));
			model.addAttribute("groups", this.writer.found(found.report()));
			model.addAttribute("notFound", this.writer.notFound(found.report()));
		});
	}

}
