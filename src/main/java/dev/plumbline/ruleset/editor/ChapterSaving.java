package dev.plumbline.ruleset.editor;

import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.DraftOvertaken;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.NoDraft;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.TreeMap;

/**
 * Saves one chapter into the draft. What somebody else saved elsewhere in the draft
 * meanwhile is left as it is; only the same chapter is never overwritten unseen.
 */
@Component
class ChapterSaving {

	/** Others may save something between two looks, but not for ever. */
	private static final int MOST_TRIES = 5;

	private final Drafts drafts;

	ChapterSaving(Drafts drafts) {
		this.drafts = drafts;
	}

	/**
	 * Saves the text of a chapter, mistakes and all.
	 * @param seen of the text that the change was made to
	 * @throws ChapterOvertaken when the chapter has another text by now
	 * @throws NoDraft when the draft was discarded or published
	 * @throws dev.plumbline.rules.RulesRefused when there is more of it than may be
	 */
	void save(String file, String seen, String text) {
		for (int tries = 0; tries < MOST_TRIES; tries++) {
			Draft draft = this.drafts.current().orElseThrow(NoDraft::new);
			String present = draft.text().files().getOrDefault(file, "");
			if (present.equals(text)) {
				return;
			}
			if (!seen(present).equals(seen)) {
				throw new ChapterOvertaken();
			}
			try {
				this.drafts.save(draft.version(), (whole) -> with(whole, file, text));
				return;
			}
			catch (DraftOvertaken overtaken) {
				// somebody saved just now; look again whether it was this chapter
				continue;
			}
		}
		throw new ChapterOvertaken();
	}

	/** By which a form says which text of a chapter it was filled with. */
	static String seen(String text) {
		return new RuleSetText(Map.of("seen", text)).hash();
	}

	/** A rule set with another text of one file. */
	static RuleSetText with(RuleSetText whole, String file, String text) {
		Map<String, String> files = new TreeMap<>(whole.files());
		files.put(file, text);
		return new RuleSetText(files);
	}

	/** As rule sets are kept, whatever way a browser ends lines. */
	static String plainLines(String typed) {
		return typed.replace("\r\n", "\n").replace('\r', '\n');
	}

}
