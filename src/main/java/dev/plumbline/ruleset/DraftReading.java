package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.rules.Problem;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What comes of reading and building a text that may hold mistakes.
 *
 * @param ruleSet with the number 0, since it is not published; absent when there are
 * problems
 * @param problems every mistake found, with file and line; empty when it can be published
 */
public record DraftReading(@Nullable RuleSet ruleSet, List<Problem> problems) {

	private static final int UNPUBLISHED = 0;

	/** Reads a text; takes tens of milliseconds. */
	public static DraftReading of(RuleSetText text) {
		try {
			return new DraftReading(RuleSet.read(UNPUBLISHED, text), List.of());
		}
		catch (RulesRefused ex) {
			return new DraftReading(null, ex.problems());
		}
	}

}
