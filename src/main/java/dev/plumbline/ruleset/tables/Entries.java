package dev.plumbline.ruleset.tables;

import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.DraftOvertaken;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.NoDraft;
import dev.plumbline.ruleset.Versions;
import dev.plumbline.ruleset.tables.EntryForm.Trouble;
import dev.plumbline.ruleset.text.Part;
import dev.plumbline.ruleset.text.Parts;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Saves entries into the draft, one at a time. What others save elsewhere in the draft
 * meanwhile is left as it is; only the same entry is never overwritten unseen.
 */
@Component("ruleSetEntries")
class Entries {

	/** Others may save something between two looks, but not for ever. */
	private static final int MOST_TRIES = 5;

	private final Drafts drafts;

	private final Versions versions;

	Entries(Drafts drafts, Versions versions) {
		this.drafts = drafts;
		this.versions = versions;
	}

	/** What is to be shown now. */
	Ground now() {
		int published = this.versions.published().number();
		return this.drafts.current()
			.map((draft) -> new Ground(draft, published, draft.text()))
			.orElseGet(() -> new Ground(null, published, this.versions.text(published)));
	}

	/** Opens a draft unless one is open. */
	void begin() {
		this.drafts.begin();
	}

	/** Saves an entry that is there. */
	Answer save(Table table, String name, Sent sent) {
		EntryForm form = new EntryForm(table.messages(), name, sent.typed(), sent.was(), Fields.NONE, List.of(), null,
				"");
		return trying(sent, form, (draft) -> {
			Optional<Part> part = Parts.of(draft.text()).find(table.kind(), name);
			if (part.isEmpty()) {
				return Answer.again(form.gone());
			}
			Fields now = table.read(part.get()).orElse(Fields.NONE);
			boolean overtaken = !sent.was().changedIn(now, table.fields()).values().isEmpty();
			if (overtaken && !sent.typed().changedIn(now, table.fields()).values().isEmpty()) {
				return Answer.again(form.overtakenBy(now, table.fields()));
			}
			Fields typed = sent.typed().with(table.key(), now.equals(Fields.NONE) ? name : now.get(table.key()));
			return write(table, draft, new Change(draft.text(), part.get(), typed), form);
		});
	}

	/** Saves an entry that is not there yet. */
	Answer add(Table table, Sent sent) {
		EntryForm form = EntryForm.blank(table, sent.typed());
		return trying(sent, form, (draft) -> write(table, draft, new Change(draft.text(), null, sent.typed()), form));
	}

	private Answer write(Table table, Draft draft, Change change, EntryForm form) {
		List<Mistake> mistakes = table.mistakes(change);
		if (!mistakes.isEmpty()) {
			return Answer.again(form.with(mistakes));
		}
		Part before = change.before();
		Part place = (before != null) ? before : table.place(change.typed());
		Part written = new Part(table.kind(), place.file(), place.name(), table.write(change));
		this.drafts.save(draft.version(), (text) -> Parts.of(text).with(written));
		return Answer.saved(table.nameOf(written), form);
	}

	private Answer trying(Sent sent, EntryForm form, Attempt attempt) {
		if (sent.begin()) {
			this.drafts.begin();
		}
		try {
			for (int tries = 0; tries < MOST_TRIES; tries++) {
				Optional<Answer> answer = once(attempt);
				if (answer.isPresent()) {
					return answer.get();
				}
			}
			return Answer.again(form.with(Trouble.BUSY));
		}
		catch (NoDraft gone) {
			return Answer.again(form.with(Trouble.NO_DRAFT));
		}
		catch (RulesRefused tooMuch) {
			return Answer.again(form.with(Trouble.TOO_MUCH));
		}
	}

	private Optional<Answer> once(Attempt attempt) {
		try {
			return Optional.of(attempt.on(this.drafts.current().orElseThrow(NoDraft::new)));
		}
		catch (DraftOvertaken overtaken) {
			// somebody saved just now; look again whether it was this entry
			return Optional.empty();
		}
	}

	/**
	 * Takes an entry out.
	 * @param seen of the text that was shown before
	 * @return false when it has another text by now
	 * @throws NoDraft when the draft was discarded or published
	 */
	boolean remove(Part part, String seen) {
		Draft draft = this.drafts.current().orElseThrow(NoDraft::new);
		Optional<Part> there = Parts.of(draft.text()).find(part.kind(), part.name());
		if (there.isPresent() && !seen(there.get()).equals(seen)) {
			return false;
		}
		try {
			this.drafts.save(draft.version(), (text) -> Parts.of(text).without(part));
			return true;
		}
		catch (DraftOvertaken overtaken) {
			// rare enough to be asked once more
			return false;
		}
	}

	/** By which a form says which text it showed. */
	static String seen(Part part) {
		return new RuleSetText(Map.of("seen", part.text())).hash();
	}

	/** Tries to change the draft as it is at that moment. */
	private interface Attempt {

		Answer on(Draft draft);

	}

}
