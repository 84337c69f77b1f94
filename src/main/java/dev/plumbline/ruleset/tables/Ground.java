package dev.plumbline.ruleset.tables;

import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.text.Part;
import dev.plumbline.ruleset.text.Parts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * The rule set whose entries are shown: the draft while one is open, else the published
 * one.
 *
 * @param draft absent when none is open
 * @param published number of the rule set in force
 */
record Ground(@Nullable Draft draft, int published, RuleSetText text) {

	public boolean isDraft() {
		return this.draft != null;
	}

	List<Part> parts(Part.Kind kind) {
		return Parts.of(this.text).all().stream().filter((part) -> part.kind() == kind).toList();
	}

	Optional<Part> part(Part.Kind kind, String name) {
		return Parts.of(this.text).find(kind, name);
	}

}
