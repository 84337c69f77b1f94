package dev.plumbline.rehearsal;

import dev.plumbline.advice.Advice;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.DraftOvertaken;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.text.Part;
import dev.plumbline.ruleset.text.Parts;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.TreeMap;

/** Adds scenarios made from real answers to the draft, in a file of their own. */
@Component
class OwnScenarios {

	/** Where they stand in a rule set. */
	static final String FILE = "scenarios/90-own.yaml";

	private static final String HEAD = "# Situations of our own, made from answers that were given.\n";

	private static final int TRIES = 5;

	private final Drafts drafts;

	OwnScenarios(Drafts drafts) {
		this.drafts = drafts;
	}

	/**
	 * Adds one to the draft, which is begun when there is none. What others save
	 * meanwhile stays.
	 * @param expected what must be said of it from now on
	 * @return whether it was added; a name that another scenario has is not
	 */
	boolean add(String name, Answers answers, Advice expected) {
		String text = ScenarioText.of(name, answers, expected);
		Draft draft = this.drafts.begin();
		for (int i = 1; i <= TRIES; i++) {
			if (isTaken(draft, name)) {
				return false;
			}
			try {
				this.drafts.save(draft.version(), (whole) -> appended(whole, text));
				return true;
			}
			catch (DraftOvertaken ex) {
				if (i == TRIES) {
					throw ex;
				}
				draft = this.drafts.begin();
			}
		}
		return false;
	}

	/** Also in a draft that cannot be read. */
	private static boolean isTaken(Draft draft, String name) {
		return Parts.of(draft.text())
			.all()
			.stream()
			.filter((part) -> part.kind() == Part.Kind.SCENARIO)
			.anyMatch((part) -> part.name().equals(name) || part.text().contains(ScenarioText.beginning(name)));
	}

	private static RuleSetText appended(RuleSetText whole, String scenario) {
		Map<String, String> files = new TreeMap<>(whole.files());
		String before = files.getOrDefault(FILE, HEAD);
		files.put(FILE, before + (before.endsWith("\n") ? "\n" : "\n\n") + scenario);
		return new RuleSetText(files);
	}

}
