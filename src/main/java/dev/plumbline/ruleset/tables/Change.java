package dev.plumbline.ruleset.tables;

import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.text.Part;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of an entry.
 *
 * @param text the rule set it is in
 * @param before the entry as it stands there; absent when it is to be a new one
 * @param typed what it is to be
 */
record Change(RuleSetText text, @Nullable Part before, Fields typed) {

	boolean isNew() {
		return this.before == null;
	}

}
