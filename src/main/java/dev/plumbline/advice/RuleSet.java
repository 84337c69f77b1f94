package dev.plumbline.advice;

import dev.plumbline.rules.Evidence;
import dev.plumbline.rules.Problem;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.Rulebook;
import dev.plumbline.rules.RulesRefused;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A rule set that can be asked: its candidates, its evidence and its rules, built from
 * one text and immutable.
 *
 * @param number under which it was published; 1 for the first shipped one
 * @param hash of the whole text
 * @param text it was read from, with what only its readers need, such as scenarios
 */
public record RuleSet(int number, String hash, Candidates candidates, Evidence evidence, Rulebook<Conclusions> rulebook,
		RuleSetText text) {

	/**
	 * Reads and builds a rule set.
	 * @throws dev.plumbline.rules.RulesRefused with every reason why it cannot be taken
	 */
	public static RuleSet read(int number, RuleSetText text) {
		text.checkLimits();
		List<Problem> problems = new ArrayList<>();
		Candidates candidates = reading(() -> CandidatesFile.read(text.file(CandidatesFile.NAME)), problems);
		Evidence evidence = reading(() -> Evidence.read(text), problems);
		if (candidates == null || evidence == null) {
			throw new RulesRefused(problems);
		}
		Rulebook<Conclusions> rulebook = Rulebook.read(AdviceVocabulary.over(candidates), text.chapters(), evidence);
		RuleSetCheck.check(candidates, evidence, rulebook);
		return new RuleSet(number, text.hash(), candidates, evidence, rulebook, text);
	}

	/** What is wrong with one file does not hide what is wrong with the next. */
	private static <T> @Nullable T reading(Supplier<T> file, List<Problem> problems) {
		try {
			return file.get();
		}
		catch (RulesRefused ex) {
			problems.addAll(ex.problems());
			return null;
		}
	}

}
