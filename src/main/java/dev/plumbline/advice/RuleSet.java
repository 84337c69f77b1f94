package dev.plumbline.advice;

import dev.plumbline.rules.Evidence;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.Rulebook;

/**
 * A rule set that can be asked: its candidates, its evidence and its rules, built from
 * one text and immutable.
 *
 * @param number under which it was published; 1 for the first shipped one
 * @param hash of the whole text
 */
public record RuleSet(int number, String hash, Candidates candidates, Evidence evidence,
		Rulebook<Conclusions> rulebook) {

	/**
	 * Reads and builds a rule set.
	 * @throws dev.plumbline.rules.RulesRefused with every reason why it cannot be taken
	 */
	public static RuleSet read(int number, RuleSetText text) {
		Candidates candidates = CandidatesFile.read(text.file("candidates.yaml"));
		Evidence evidence = Evidence.read(text);
		Rulebook<Conclusions> rulebook = Rulebook.read(AdviceVocabulary.over(candidates), text.chapters(), evidence);
		RuleSetCheck.check(candidates, evidence, rulebook);
		return new RuleSet(number, text.hash(), candidates, evidence, rulebook);
	}

}
