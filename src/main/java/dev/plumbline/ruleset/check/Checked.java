package dev.plumbline.ruleset.check;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Which text is or was checked.
 *
 * @param hash of the whole text
 * @param number of the published rule set, or of the one the draft began with
 * @param savedBy who saved the draft last; absent where it is the published text
 * @param savedAt when
 */
record Checked(String hash, int number, @Nullable String savedBy, @Nullable Instant savedAt) {

	boolean ofDraft() {
		return this.savedBy != null;
	}

}
