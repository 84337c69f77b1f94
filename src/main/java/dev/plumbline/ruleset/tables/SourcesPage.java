package dev.plumbline.ruleset.tables;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The sources of the rule set, and the form of each. */
@Controller
class SourcesPage {

	private static final String PATH = Pages.RULES + "/sources";

	private static final String ONE = PATH + "/{name}";

	private static final String NEW = Pages.RULES + "/new-source";

	private static final String FORM = "admin/rules/source";

	private final Entries entries;

	private final SourceTable table;

	private final Removal removal;

	private final EntryPage page;

	SourcesPage(Entries entries, SourceTable table, Removal removal) {
		this.entries = entries;
		this.table = table;
		this.removal = removal;
		this.page = new EntryPage(entries, table, FORM, (name) -> PATH + "/" + name, this::fill);
	}

	@GetMapping(PATH)
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String removed,
			Model model) {
		Ground ground = this.entries.now();
		model.addAttribute("ground", ground);
		model.addAttribute("q", Pages.search(q));
		model.addAttribute("rows", rows(ground, Pages.search(q)));
		model.addAttribute("removed", removed);
		return "admin/rules/sources";
	}

	private List<Row> rows(Ground ground, String q) {
		Uses uses = new Uses(ground.text());
		return ground.parts(this.table.kind())
			.stream()
			.map((part) -> new Row(part.name(), this.table.read(part).orElse(Fields.NONE),
					uses.ofSource(part.name()).size(), uses.figuresOf(part.name()).size()))
			.filter((row) -> q.isEmpty() || Pages.matches(q, row.texts()))
			.toList();
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
		return (ground) -> new Uses(ground.text()).needsSource(name);
	}

	private void fill(Ground ground, EntryForm form, Model model) {
		Uses uses = new Uses(ground.text());
		model.addAttribute("rules", uses.ofSource(form.name()));
		model.addAttribute("figures", uses.figuresOf(form.name()));
		model.addAttribute("removable", !form.isNew() && ground.isDraft() && !uses.needsSource(form.name()));
	}

	/**
	 * One source.
	 *
	 * @param rules how many name it
	 * @param figures how many come from it
	 */
	public record Row(String name, Fields fields, int rules, int figures) {

		/** What stands in a field. */
		public String value(String field) {
			return this.fields.get(field);
		}

		List<String> texts() {
			return List.of(this.name, value("title"), value("publisher"), value("address"), value("note"));
		}

	}

}
