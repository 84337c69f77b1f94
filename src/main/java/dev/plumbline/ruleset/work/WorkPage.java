package dev.plumbline.ruleset.work;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * How far a run has come, for the script of a page that shows it, and the button that
 * cancels it. The page of a kind is at its name under the rules.
 */
@Controller
class WorkPage {

	private static final String RUN = "/admin/rules/work/{id}";

	private final LongWork work;

	WorkPage(LongWork work) {
		this.work = work;
	}

	/**
	 * @param said the quarter last told to those who hear the page
	 */
	@GetMapping(RUN)
	String show(@PathVariable long id, @RequestParam(defaultValue = "0") int said, Model model,
			HttpServletResponse response) {
		Run run = find(id);
		if (!run.isRunning()) {
			response.setHeader("HX-Refresh", "true");
		}
		model.addAttribute("run", run);
		model.addAttribute("said", said);
		return "admin/work :: further";
	}

	@PostMapping(RUN + "/cancel")
	View cancel(@PathVariable long id) {
		Run run = find(id);
		this.work.cancel(id);
		return new RedirectView("/admin/rules/" + run.kind(), true, false, false);
	}

	private Run find(long id) {
		return this.work.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
