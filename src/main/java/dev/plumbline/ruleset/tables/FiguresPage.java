package dev.plumbline.ruleset.tables;

import dev.plumbline.advice.FiguresUsed;
import dev.plumbline.rules.EvidenceEntry.Confidence;
import dev.plumbline.ruleset.text.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

import java.util.Map;
import java.util.function.Predicate;

/** The figures of the rule set, and the form of each. */
@Controller
class FiguresPage {

	private static final String PATH = Pages.RULES + "/figures";

	private static final String ONE = PATH + "/{name}";

	private static final String NEW = Pages.RULES + "/new-figure";

	private static final String FORM = "admin/rules/figure";

	private final Entries entries;

	private final FigureTable table;

	private final FigureRows rows;

	private final SourceTable sources;

	private final Removal removal;

	private final EntryPage page;

	FiguresPage(Entries entries, FigureTable table, FigureRows rows, SourceTable sources, Removal removal) {
		this.entries = entries;
		this.table = table;
		this.rows = rows;
		this.sources = sources;
		this.removal = removal;
		this.page = new EntryPage(entries, table, FORM, (name) -> PATH + "/" + name, this::fill);
	}

	@GetMapping(PATH)
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String removed,
			Model model) {
		Ground ground = this.entries.now();
		model.addAttribute("ground", ground);
		model.addAttribute("q", Pages.search(q));
		model.addAttribute("rows", this.rows.of(ground, Pages.search(q)));
		model.addAttribute("removed", removed);
		return "admin/rules/figures";
	}

	@PostMapping(PATH)
	View beginAtAll() {
		this.entries.begin();
		return Pages.seeOther(PATH);
	}

	@GetMapping(ONE)
	String show(@PathVariable String name, @RequestParam(required = false) @Nullable String saved, Model model) {
		return this.page.show(name, saved != null, model);
	}

	@PostMapping(path = ONE, params = "open")
	View begin(@PathVariable String name) {
		return this.page.begin(name);
	}

	@PostMapping(ONE)
	Object save(@PathVariable String name, @RequestParam Map<String, String> sent, Model model) {
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
	ModelAndView ask(@PathVariable String name, Model model) {
		return this.removal.ask(this.table, name, needs(name), PATH + "/" + name, model);
	}

	@PostMapping(ONE + "/remove")
	Object remove(@PathVariable String name, @RequestParam(defaultValue = "") String seen, Model model) {
		ModelAndView refused = this.removal.remove(this.table, name, seen, needs(name), PATH + "/" + name, model);
		return (refused != null) ? refused : Pages.seeOther(PATH + "?removed");
	}

	private static Predicate<Ground> needs(String name) {
		return (ground) -> new Uses(ground.text()).needsFigure(name);
	}

	private void fill(Ground ground, EntryForm form, Model model) {
		Uses uses = new Uses(ground.text());
		model.addAttribute("rules", uses.ofFigure(form.name()));
		model.addAttribute("arithmetic", FiguresUsed.isOfArithmetic(form.name()));
		model.addAttribute("removable", !form.isNew() && ground.isDraft() && !uses.needsFigure(form.name()));
		model.addAttribute("confidences", Choice.named("evidence.confidence.", Confidence.values(), Confidence::id));
		model.addAttribute("sources",
				ground.parts(Part.Kind.SOURCE).stream().map((part) -> Choice.source(part, this.sources)).toList());
	}

}
