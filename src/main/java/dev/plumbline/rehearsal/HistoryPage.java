package dev.plumbline.rehearsal;

import dev.plumbline.assessment.KeptAnswers;
import dev.plumbline.ruleset.DraftOpen;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.Version;
import dev.plumbline.ruleset.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

import java.util.List;
import java.util.Map;

/**
 * Which rules were in force when, by whom and why, what each changed, and the way back.
 */
@Controller
@RequestMapping(HistoryPage.PATH)
class HistoryPage {

	static final String PATH = "/admin/rules/history";

	private static final String ONE = "/{number:[1-9][0-9]{0,8}}";

	private final Versions versions;

	private final Drafts drafts;

	private final KeptAnswers kept;

	HistoryPage(Versions versions, Drafts drafts, KeptAnswers kept) {
		this.versions = versions;
		this.drafts = drafts;
		this.kept = kept;
	}

	@GetMapping
	String show(@RequestParam @Nullable String published, Model model) {
		Map<Integer, Integer> advised = this.kept.advisedByRuleSet();
		List<VersionView> all = this.versions.all()
			.stream()
			.map((version) -> VersionView.of(version, advised.getOrDefault(version.number(), 0)))
			.toList();
		model.addAttribute("versions", all);
		model.addAttribute("published", published != null && !all.isEmpty() ? all.get(0) : null);
		return "admin/rehearsal/history";
	}

	@GetMapping(ONE)
	String one(@PathVariable int number, Model model) {
		Version version = find(number);
		model.addAttribute("version", VersionView.of(version, this.kept.advisedByRuleSet().getOrDefault(number, 0)));
		boolean first = this.versions.find(number - 1).isEmpty();
		model.addAttribute("first", first);
		model.addAttribute("parts",
				first ? List.of() : PartView.of(this.versions.text(number - 1), this.versions.text(number)));
		return "admin/rehearsal/version";
	}

	/** Going back is a draft like any other: rehearsed, and published with a reason. */
	@PostMapping(ONE)
	View back(@PathVariable int number) {
		this.drafts.beginFrom(find(number).number());
		return SeeOther.at(RehearsalPage.PATH);
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String open(DraftOpen open, Model model) {
		model.addAttribute("draft", open.current());
		return "admin/rehearsal/draft-open";
	}

	private Version find(int number) {
		return this.versions.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
