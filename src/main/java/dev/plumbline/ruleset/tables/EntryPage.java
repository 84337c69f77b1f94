package dev.plumbline.ruleset.tables;

import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

import java.util.Map;
import java.util.function.UnaryOperator;

/** The page of one entry: shown, sent and shown again, whatever kind of entry it is. */
final class EntryPage {

	private final Entries entries;

	private final Table table;

	private final String template;

	private final UnaryOperator<String> address;

	private final Filling filling;

	/**
	 * @param address where an entry is, by its name
	 * @param filling adds what only this kind of page shows
	 */
	EntryPage(Entries entries, Table table, String template, UnaryOperator<String> address, Filling filling) {
		this.entries = entries;
		this.table = table;
		this.template = template;
		this.address = address;
		this.filling = filling;
	}

	String show(String name, boolean saved, Model model) {
		Ground ground = this.entries.now();
		model.addAttribute("saved", saved);
		fill(ground, EntryForm.of(this.table, Pages.known(ground, this.table, name)), model);
		return this.template;
	}

	/** Opens a draft, in which it can be changed. */
	View begin(String name) {
		Pages.known(this.entries.now(), this.table, name);
		this.entries.begin();
		return Pages.seeOther(this.address.apply(name));
	}

	Object save(String name, Map<String, String> sent, Model model) {
		return after(this.entries.save(this.table, name, Sent.of(this.table, sent)), model);
	}

	/** One that is not there yet. */
	String blank(Model model) {
		fill(this.entries.now(), EntryForm.blank(this.table, Fields.NONE), model);
		return this.template;
	}

	Object add(Map<String, String> sent, Model model) {
		return after(this.entries.add(this.table, Sent.of(this.table, sent)), model);
	}

	private Object after(Answer answer, Model model) {
		String saved = answer.saved();
		if (saved != null) {
			String there = this.address.apply(saved);
			return Pages.seeOther(there + (there.contains("?") ? "&saved" : "?saved"));
		}
		fill(this.entries.now(), answer.form(), model);
		return new ModelAndView(this.template, model.asMap(), answer.status());
	}

	private void fill(Ground ground, EntryForm form, Model model) {
		model.addAttribute("ground", ground);
		model.addAttribute("form", form);
		model.addAttribute("fields", this.table.fields());
		this.filling.fill(ground, form, model);
	}

	/** Adds to the page of an entry. */
	@FunctionalInterface
	interface Filling {

		void fill(Ground ground, EntryForm form, Model model);

	}

}
