package dev.plumbline.rehearsal;

import dev.plumbline.rehearsal.comparing.CasebookTurns;
import dev.plumbline.rehearsal.comparing.ChangedPart;
import dev.plumbline.rehearsal.comparing.Findings;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;

/**
 * What a finished rehearsal found, as it is kept.
 *
 * @param published number of the rule set in force, which the draft was compared with
 * @param asOf the day for which both advised
 * @param changes the parts of the draft that can change advice
 * @param tried those of them that were tried as causes, one by one
 */
record Rehearsed(int published, LocalDate asOf, List<ChangedPart> changes, List<ChangedPart> tried, Findings findings,
		CasebookTurns casebook) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Reads what was kept. */
	static Rehearsed read(String json) {
		return JSON.readValue(json, Rehearsed.class);
	}

	/** Whether the causes were tried at all, rather than being too many. */
	boolean attributed() {
		return this.changes.isEmpty() || !this.tried.isEmpty();
	}

	/** The changes that could not be tried, since the draft cannot be read without. */
	List<ChangedPart> untried() {
		return this.changes.stream().filter((part) -> !this.tried.contains(part)).toList();
	}

}
