package dev.plumbline.ruleset.tables;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Map;

/**
 * The scenarios of the rule set, each run through its rules, and the text of each. They
 * are called by sentences, which stand in no path.
 */
@Controller
class ScenariosPage {

	private static final String PATH = Pages.RULES + "/scenarios";

	private static final String ONE = Pages.RULES + "/scenario";

	private static final String NEW = Pages.RULES + "/new-scenario";

	private static final String FORM = "admin/rules/scenario";

	private final Entries entries;

	private final ScenarioTable table;

	private final ScenarioRuns runs;

	private final Removal removal;

	private final EntryPage page;

	ScenariosPage(Entries entries, ScenarioTable table, ScenarioRuns runs, Removal removal) {
		this.entries = entries;
		this.table = table;
		this.runs = runs;
		this.removal = removal;
		this.page = new EntryPage(entries, table, FORM, ScenariosPage::address, this::fill);
	}

	@GetMapping(PATH)
	String list(@RequestParam(required = false) @Nullable String removed, Model model) {
		Ground ground = this.entries.now();
		model.addAttribute("ground", ground);
		model.addAttribute("runs", this.runs.all(ground));
		model.addAttribute("removed", removed);
		return "admin/rules/scenarios";
	}

	@PostMapping(PATH)
	View beginAtAll() {
		this.entries.begin();
		return Pages.seeOther(PATH);
	}

	@GetMapping(ONE)
	String show(@RequestParam String name, @RequestParam(required = false) @Nullable String saved, Model model) {
		return this.page.show(name, saved != null, model);
	}

	@PostMapping(path = ONE, params = "open")
	View begin(@RequestParam String name) {
		return this.page.begin(name);
	}

	@PostMapping(ONE)
	Object save(@RequestParam String name, @RequestParam Map<String, String> sent, Model model) {
		return this.page.save(name, sent, model);
	}

	@GetMapping(NEW)
	String blank(Model model) {
		return this.page.blank(model);
	}

	@PostMapping(NEW)
	Object add(@RequestParam Map<String, String> sent, Model model) {
		return this.page.add(sent, model);
	}

	@GetMapping(ONE + "/remove")
	ModelAndView ask(@RequestParam String name, Model model) {
		return this.removal.ask(this.table, name, (ground) -> false, address(name), model);
	}

	@PostMapping(ONE + "/remove")
	Object remove(@RequestParam String name, @RequestParam(defaultValue = "") String seen, Model model) {
		ModelAndView refused = this.removal.remove(this.table, name, seen, (ground) -> false, address(name), model);
		return (refused != null) ? refused : Pages.seeOther(PATH + "?removed");
	}

	private static String address(String name) {
		return UriComponentsBuilder.fromPath(ONE)
			.queryParam("name", "{name}")
			.encode()
			.buildAndExpand(name)
			.toUriString();
	}

	private void fill(Ground ground, EntryForm form, Model model) {
		model.addAttribute("files", ScenarioTable.files(ground.text()));
		model.addAttribute("removable", !form.isNew() && ground.isDraft());
		model.addAttribute("run", this.runs.one(ground, form.name()).orElse(null));
	}

}
