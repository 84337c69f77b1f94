package dev.plumbline.ruleset.editor;

import dev.plumbline.rules.RulesRefused;
import dev.plumbline.ruleset.DraftReading;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.NoDraft;
import dev.plumbline.ruleset.text.LineDifference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** One chapter: read while no draft is open, edited while one is. */
@Controller
class ChapterPage {

	static final String PATH = EditorConfiguration.PATH + "/chapters/{file}";

	private static final String TEMPLATE = "admin/rules/chapter";

	private final Workbench workbench;

	private final Drafts drafts;

	private final ChapterSaving saving;

	ChapterPage(Workbench workbench, Drafts drafts, ChapterSaving saving) {
		this.workbench = workbench;
		this.drafts = drafts;
		this.saving = saving;
	}

	static String address(String file) {
		return EditorConfiguration.PATH + "/chapters/" + file;
	}

	@GetMapping(PATH)
	String show(@PathVariable String file, @RequestParam(defaultValue = "") String done, Model model) {
		RulesInHand rules = this.workbench.now();
		String text = known(rules, file);
		model.addAttribute("saved", done.equals("saved"));
		model.addAttribute("checked", false);
		fill(rules, file, ChapterSaving.seen(text), text,
				rules.isDrafting() ? Mistakes.of(file, DraftReading.of(rules.text()).problems()) : Mistakes.NONE,
				model);
		return TEMPLATE;
	}

	/** Says what is wrong with what was typed, and saves nothing. */
	@PostMapping(path = PATH, params = "check")
	Object check(@PathVariable String file, @RequestParam String text, @RequestParam String seen, Model model) {
		checkName(file);
		RulesInHand rules = this.workbench.now();
		if (!rules.isDrafting()) {
			return conflict(rules, file, ChapterSaving.plainLines(text), model);
		}
		model.addAttribute("checked", true);
		return typed(rules, file, seen, ChapterSaving.plainLines(text), HttpStatus.OK, model);
	}

	/**
	 * Saves what was typed, mistakes and all.
	 * @param begin whether to open a draft for it
	 */
	@PostMapping(PATH)
	Object save(@PathVariable String file, @RequestParam String text, @RequestParam String seen,
			@RequestParam(defaultValue = "false") boolean begin, Model model) {
		checkName(file);
		String plain = ChapterSaving.plainLines(text);
		if (begin) {
			this.drafts.begin();
		}
		try {
			this.saving.save(file, seen, plain);
			return new RedirectView(address(file) + "?done=saved", true, false, false);
		}
		catch (ChapterOvertaken | NoDraft overtaken) {
			return conflict(this.workbench.now(), file, plain, model);
		}
		catch (RulesRefused refused) {
			model.addAttribute("refused", true);
			return typed(this.workbench.now(), file, seen, plain, HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
	}

	private static String known(RulesInHand rules, String file) {
		String text = rules.text().allChapters().get(file);
		if (text == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return text;
	}

	/** Whether somebody may have taken it away meanwhile does not matter here. */
	static void checkName(String file) {
		if (!Chapter.isName(file)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	private static ModelAndView typed(RulesInHand rules, String file, String seen, String text, HttpStatus status,
			Model model) {
		Mistakes mistakes = Mistakes.of(file, DraftReading.of(ChapterSaving.with(rules.text(), file, text)).problems());
		fill(rules, file, seen, text, mistakes, model);
		return new ModelAndView(TEMPLATE, model.asMap(), status);
	}

	private static void fill(RulesInHand rules, String file, String seen, String text, Mistakes mistakes, Model model) {
		model.addAttribute("rules", rules);
		model.addAttribute("chapter", Chapter.of(file, text));
		model.addAttribute("figures", Figures.of(rules.text()));
		model.addAttribute("text", text);
		model.addAttribute("seen", seen);
		model.addAttribute("mistakes", mistakes);
	}

	private static ModelAndView conflict(RulesInHand rules, String file, String mine, Model model) {
		String theirs = rules.text().files().getOrDefault(file, "");
		model.addAttribute("rules", rules);
		model.addAttribute("chapter", Chapter.of(file, theirs));
		model.addAttribute("mine", mine);
		model.addAttribute("theirs", theirs);
		model.addAttribute("seen", ChapterSaving.seen(theirs));
		model.addAttribute("lines", LineDifference.between(theirs, mine));
		return new ModelAndView("admin/rules/conflict", model.asMap(), HttpStatus.CONFLICT);
	}

}
