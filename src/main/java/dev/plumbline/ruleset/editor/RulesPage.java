package dev.plumbline.ruleset.editor;

import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.DraftOvertaken;
import dev.plumbline.ruleset.DraftReading;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.NoDraft;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Set;

/**
 * The rule set as a whole: its chapters, finding a rule, and opening or discarding a
 * draft.
 */
@Controller
class RulesPage {

	private static final String TEMPLATE = "admin/rules/overview";

	private static final String DISCARD = EditorConfiguration.PATH + "/draft/discard";

	private static final Set<String> DONE = Set.of("begun", "discarded");

	private static final int LONGEST_SEARCH = 100;

	private final Workbench workbench;

	private final Drafts drafts;

	RulesPage(Workbench workbench, Drafts drafts) {
		this.workbench = workbench;
		this.drafts = drafts;
	}

	@GetMapping(EditorConfiguration.PATH)
	String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String done, Model model) {
		String words = q.strip();
		model.addAttribute("done", DONE.contains(done) ? done : null);
		fill(words.substring(0, Math.min(words.length(), LONGEST_SEARCH)), model);
		return TEMPLATE;
	}

	/** Opens a draft, and goes on to the chapter that was looked at. */
	@PostMapping(EditorConfiguration.PATH + "/draft")
	View begin(@RequestParam(defaultValue = "") String file) {
		boolean chapter = this.drafts.begin().text().allChapters().containsKey(file);
		return seeOther(chapter ? ChapterPage.address(file) : EditorConfiguration.PATH + "?done=begun");
	}

	@GetMapping(DISCARD)
	Object askBeforeDiscarding(HttpServletRequest request, Model model) {
		return this.drafts.current()
			.map((draft) -> asking(draft, null, request, model))
			.orElseGet(() -> refused("rules.no-draft", model));
	}

	@PostMapping(DISCARD)
	Object discard(@RequestParam int version, HttpServletRequest request, Model model) {
		try {
			this.drafts.discard(version);
			return seeOther(EditorConfiguration.PATH + "?done=discarded");
		}
		catch (DraftOvertaken overtaken) {
			return asking(overtaken.current(), "rules.discard.overtaken", request, model);
		}
		catch (NoDraft gone) {
			return refused("rules.no-draft", model);
		}
	}

	private ModelAndView asking(Draft draft, @Nullable String refused, HttpServletRequest request, Model model) {
		RulesInHand rules = this.workbench.now();
		model.addAttribute("rules", rules);
		model.addAttribute("draft", draft);
		model.addAttribute("refused", refused);
		model.addAttribute("mayDiscard",
				request.isUserInRole("PRINCIPAL") || draft.author().equals(request.getRemoteUser()));
		return new ModelAndView("admin/rules/discard", model.asMap(),
				(refused != null) ? HttpStatus.CONFLICT : HttpStatus.OK);
	}

	private ModelAndView refused(String why, Model model) {
		model.addAttribute("refused", why);
		fill("", model);
		return new ModelAndView(TEMPLATE, model.asMap(), HttpStatus.CONFLICT);
	}

	private void fill(String words, Model model) {
		RulesInHand rules = this.workbench.now();
		model.addAttribute("q", words);
		model.addAttribute("rules", rules);
		List<Chapter> chapters = words.isEmpty() ? rules.chapters() : rules.chaptersMentioning(words);
		model.addAttribute("chapters", chapters);
		model.addAttribute("count", chapters.stream().mapToInt((chapter) -> chapter.rules().size()).sum());
		model.addAttribute("figures", Figures.of(rules.text()));
		model.addAttribute("problems", rules.isDrafting() ? DraftReading.of(rules.text()).problems() : List.of());
	}

	private static View seeOther(String address) {
		return new RedirectView(address, true, false, false);
	}

}
