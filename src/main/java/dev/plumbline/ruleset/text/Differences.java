package dev.plumbline.ruleset.text;

import dev.plumbline.rules.RuleSetText;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What differs between two rule sets, part by part, in the order of the files. */
public record Differences(List<Difference> all) {

	/** Compares two rule sets. */
	public static Differences between(RuleSetText before, RuleSetText after) {
		return new Differences(List.of());
	}

	/**
	 * One part that is not the same.
	 *
	 * @param before as it was; absent when it was not there
	 * @param after as it is; absent when it is there no more
	 */
	public record Difference(Part.Kind kind, String name, String file, @Nullable String before,
			@Nullable String after) {
	}

}
