package dev.plumbline.ruleset;

import dev.plumbline.rules.RuleSetText;

import java.time.Instant;

/**
 * The one rule set that is being edited.
 *
 * @param version grows with every save
 * @param base number of the published rule set that its text began with
 * @param author user name of who began it
 * @param savedBy user name of who saved it last
 */
public record Draft(int version, int base, RuleSetText text, String author, Instant begunAt, String savedBy,
		Instant savedAt) {

	/** Of the whole text, as a published rule set has it. */
	public String hash() {
		return this.text.hash();
	}

}
