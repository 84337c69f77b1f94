package dev.plumbline.ruleset.tables;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The candidates of the rule set, by area, and the form of each. */
@Controller
class CandidatesPage {

	private static final String PATH = Pages.RULES + "/candidates";

	private static final String ONE = PATH + "/{area}/{id}";

	private static final String FORM = "admin/rules/candidate";

	private final Entries entries;

	private final CandidateTable table;

	private final EntryPage page;

	CandidatesPage(Entries entries, CandidateTable table) {
		this.entries = entries;
		this.table = table;
		this.page = new EntryPage(entries, table, FORM, (name) -> PATH + "/" + name, this::fill);
	}

	@GetMapping(PATH)
	String list(Model model) {
		Ground ground = this.entries.now();
		model.addAttribute("ground", ground);
		model.addAttribute("areas",
				ground.parts(this.table.kind())
					.stream()
					.map((part) -> new Row(part.name(), this.table.read(part).orElse(Fields.NONE)))
					.collect(Collectors.groupingBy(Row::area, LinkedHashMap::new, Collectors.toList())));
		model.addAttribute("costs", CandidateTable.COSTS);
		return "admin/rules/candidates";
	}

	@PostMapping(PATH)
	View beginAtAll() {
		this.entries.begin();
		return Pages.seeOther(PATH);
	}

	@GetMapping(ONE)
	String show(@PathVariable String area, @PathVariable String id,
			@RequestParam(required = false) @Nullable String saved, Model model) {
		return this.page.show(area + "/" + id, saved != null, model);
	}

	@PostMapping(path = ONE, params = "open")
	View begin(@PathVariable String area, @PathVariable String id) {
		return this.page.begin(area + "/" + id);
	}

	@PostMapping(ONE)
	Object save(@PathVariable String area, @PathVariable String id, @RequestParam Map<String, String> sent,
			Model model) {
		Pages.known(this.entries.now(), this.table, area + "/" + id);
		return this.page.save(area + "/" + id, sent, model);
	}

	private void fill(Ground ground, EntryForm form, Model model) {
		model.addAttribute("costs", CandidateTable.COSTS);
	}

	/**
	 * One candidate.
	 *
	 * @param name area and id
	 */
	public record Row(String name, Fields fields) {

		/** What stands in a field. */
		public String value(String field) {
			return this.fields.get(field);
		}

		/** Whether something is so. */
		public boolean ticked(String field) {
			return this.fields.is(field);
		}

		public String area() {
			return this.name.substring(0, this.name.indexOf('/'));
		}

		public String id() {
			return this.name.substring(this.name.indexOf('/') + 1);
		}

		/** From and to, joined; empty when nothing is said of it. */
		public String span(String cost) {
			String from = value(cost + CandidateTable.FROM);
			String to = value(cost + CandidateTable.TO);
			return from.equals(to) ? from : from + "–" + to;
		}

	}

}
