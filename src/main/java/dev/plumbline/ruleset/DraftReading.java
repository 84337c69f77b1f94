package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.rules.Problem;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What comes of reading and building a text that may hold mistakes.
 *
 * @param ruleSet with the number 0 while it is not published; absent when there are
 * problems
 * @param problems every mistake found, with file and line; empty when there is none
 */
public record DraftReading(@Nullable RuleSet ruleSet, List<Problem> problems) {

	/** Number of a text that is not published. */
	public static final int UNPUBLISHED = 0;

	public DraftReading {
		problems = List.copyOf(problems);
	}

	/** Reads a text; takes tens of milliseconds. */
	public static DraftReading of(RuleSetText text) {
		return of(UNPUBLISHED, text);
	}

	static DraftReading of(int number, RuleSetText text) {
		List<Problem> problems = new ArrayList<>();
		RuleSet ruleSet = null;
		try {
			ruleSet = RuleSet.read(number, text);
		}
		catch (RulesRefused ex) {
			problems.addAll(ex.problems());
		}
		try {
			Scenarios.of(text);
		}
		catch (RulesRefused ex) {
			problems.addAll(ex.problems());
		}
		problems.addAll(Qualifications.problems(text));
		return new DraftReading(problems.isEmpty() ? ruleSet : null, problems);
	}

}
