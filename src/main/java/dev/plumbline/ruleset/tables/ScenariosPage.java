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

	ScenariosPage(Entries entries, ScenarioTable table, ScenarioRuns runs, Removal removal) {
		this.entries = entries;
		this.table = table;
		this.runs = runs;
		this.removal = removal;
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
		Ground ground = this.entries.now();
		model.addAttribute("saved", saved != null);
		fill(ground, EntryForm.of(this.table, Pages.known(ground, this.table, name)), model);
		return FORM;
	}

	@PostMapping(path = ONE, params = "open")
	View begin(@RequestParam String name) {
		Pages.known(this.entries.now(), this.table, name);
		this.entries.begin();
		return Pages.seeOther(address(name));
	}

	@PostMapping(ONE)
	Object save(@RequestParam String name, @RequestParam Map<String, String> sent, Model model) {
		return after(this.entries.save(this.table, name, Sent.of(this.table, sent)), model);
	}

	@GetMapping(NEW)
	String blank(Model model) {
		fill(this.entries.now(), EntryForm.blank(this.table, Fields.NONE), model);
		return FORM;
	}

	@PostMapping(NEW)
	Object add(@RequestParam Map<String, String> sent, Model model) {
		return after(this.entries.add(this.table, Sent.of(this.table, sent)), model);
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

	private Object after(Answer answer, Model model) {
		String saved = answer.saved();
		if (saved != null) {
			return Pages.seeOther(address(saved) + "&saved");
		}
		fill(this.entries.now(), answer.form(), model);
		return new ModelAndView(FORM, model.asMap(), answer.status());
	}

	private void fill(Ground ground, EntryForm form, Model model) {
		model.addAttribute("ground", ground);
		model.addAttribute("form", form);
		model.addAttribute("fields", this.table.fields());
		model.addAttribute("files", ScenarioTable.files(ground.text()));
		model.addAttribute("removable", !form.isNew() && ground.isDraft());
		model.addAttribute("run", this.runs.one(ground, form.name()).orElse(null));
	}

}
