package dev.plumbline.rehearsal;

import dev.plumbline.rehearsal.comparing.Group;
import dev.plumbline.rehearsal.comparing.Population;
import dev.plumbline.ruleset.work.Run;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.util.Locale;

/** The rehearsal of the draft: started, watched, stopped, and what it found. */
@Controller
@RequestMapping(RehearsalPage.PATH)
class RehearsalPage {

	static final String PATH = "/admin/rules/rehearsal";

	private static final String NUMBER = "[1-9][0-9]{0,8}";

	private final Rehearsals rehearsals;

	private final StandingWriter writer;

	private final DraftRules draftRules;

	private final Examples examples;

	RehearsalPage(Rehearsals rehearsals, StandingWriter writer, DraftRules draftRules, Examples examples) {
		this.rehearsals = rehearsals;
		this.writer = writer;
		this.draftRules = draftRules;
		this.examples = examples;
	}

	@GetMapping
	String show(Model model, Locale locale) {
		fill(model, locale);
		return "admin/rehearsal/rehearsal";
	}

	@PostMapping
	Object start(Model model, Locale locale, HttpServletResponse response) {
		if (this.rehearsals.start()) {
			return SeeOther.at(PATH);
		}
		// the draft was discarded, or a mistake was saved, since the page was shown
		response.setStatus(HttpStatus.CONFLICT.value());
		return show(model, locale);
	}

	/** A kept assessment by its number, typed into the form of the page. */
	@GetMapping("/kept")
	Object find(@RequestParam(defaultValue = "") String number, Model model, Locale locale) {
		String typed = number.strip();
		if (typed.matches(NUMBER) && this.examples.isKept(Long.parseLong(typed))) {
			return SeeOther.at(PATH + "/kept/" + typed);
		}
		model.addAttribute("number", number);
		model.addAttribute("mistake", typed.matches(NUMBER) ? "rehearsal.find.not-kept" : "rehearsal.find.no-number");
		return show(model, locale);
	}

	@GetMapping("/{run:" + NUMBER + "}/groups/{number:" + NUMBER + "}")
	String group(@PathVariable long run, @PathVariable int number, Model model, Locale locale,
			HttpServletResponse response) {
		Run found = this.rehearsals.find(run).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Standing standing = this.rehearsals.standing();
		Rehearsed rehearsed = new Standing(standing.draft(), standing.published(), found, standing.subject(),
				standing.now())
			.found();
		if (rehearsed == null || number > rehearsed.findings().groups().size()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		if (!found.subject().equals(standing.subject()) || standing.draft() == null) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return "admin/rehearsal/overtaken";
		}
		Group group = rehearsed.findings().groups().get(number - 1);
		ResultWriter words = this.writer.writer(rehearsed, this.draftRules.of(standing.draft()).ruleSet(), locale);
		model.addAttribute("group", words.group(number, group));
		model.addAttribute("what", words.what(group));
		model.addAttribute("attributed", rehearsed.attributed());
		model.addAttribute("kept", group.kept());
		model.addAttribute("keptCount", group.counts().kept());
		model.addAttribute("samples", group.samples());
		model.addAttribute("samplesCount", group.counts().samples());
		model.addAttribute("cases", this.examples.cases(group.numbers(Population.CASEBOOK)));
		return "admin/rehearsal/group";
	}

	private void fill(Model model, Locale locale) {
		model.addAttribute("view", this.writer.write(locale));
		model.addAttribute("scripted", true);
	}

}
