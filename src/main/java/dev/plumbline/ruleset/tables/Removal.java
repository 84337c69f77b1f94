package dev.plumbline.ruleset.tables;

import dev.plumbline.ruleset.NoDraft;
import dev.plumbline.ruleset.text.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.function.Predicate;

/** Asks before an entry is taken out of the draft, and takes it out. */
@Component("ruleSetEntryRemoval")
class Removal {

	private static final String TEMPLATE = "admin/rules/remove";

	private final Entries entries;

	Removal(Entries entries) {
		this.entries = entries;
	}

	/**
	 * Asks.
	 * @param needed whether something would be missing without the entry
	 * @param back address of the entry's own page
	 */
	ModelAndView ask(Table table, String name, Predicate<Ground> needed, String back, Model model) {
		return ask(table, name, needed, back, null, model);
	}

	private ModelAndView ask(Table table, String name, Predicate<Ground> needed, String back, @Nullable String refused,
			Model model) {
		Ground ground = this.entries.now();
		Part part = ground.part(table.kind(), name)
			.orElseThrow(
					() -> new ResponseStatusException((refused != null) ? HttpStatus.CONFLICT : HttpStatus.NOT_FOUND));
		boolean isNeeded = needed.test(ground);
		model.addAttribute("messages", table.messages());
		model.addAttribute("part", part);
		model.addAttribute("seen", Entries.seen(part));
		model.addAttribute("back", back);
		model.addAttribute("may", ground.isDraft() && !isNeeded);
		model.addAttribute("needed", isNeeded);
		model.addAttribute("refused", refused);
		return new ModelAndView(TEMPLATE, model.asMap(), (refused != null) ? HttpStatus.CONFLICT : HttpStatus.OK);
	}

	/**
	 * Takes it out.
	 * @return a page that says why not; absent when it is out
	 */
	@Nullable ModelAndView remove(Table table, String name, String seen, Predicate<Ground> needed, String back, Model model) {
		Ground ground = this.entries.now();
		if (ground.part(table.kind(), name).isEmpty() && ground.isDraft()) {
			// somebody else did it
			return null;
		}
		if (needed.test(ground)) {
			return ask(table, name, needed, back, "tables.remove.needed", model);
		}
		try {
			boolean removed = this.entries.remove(new Part(table.kind(), "", name, ""), seen);
			return removed ? null : ask(table, name, needed, back, "tables.remove.overtaken", model);
		}
		catch (NoDraft gone) {
			return ask(table, name, needed, back, "tables.remove.no-draft", model);
		}
	}

}
