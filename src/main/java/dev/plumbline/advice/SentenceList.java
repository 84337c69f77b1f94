package dev.plumbline.advice;

import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.Vocabulary;

import java.util.List;

/**
 * Every sentence that the rules of a rule set may be made of, gaps as people see them:
 * {@code [number]}, {@code {one | another}}, {@code {one, another}} for several, and a
 * text in quotes.
 *
 * @param conditions what a rule may ask, in the order of the vocabulary
 * @param conclusions what it may conclude
 */
public record SentenceList(List<String> conditions, List<String> conclusions) {

	public SentenceList {
		conditions = List.copyOf(conditions);
		conclusions = List.copyOf(conclusions);
	}

	/**
	 * The sentences over the candidates of a rule set.
	 * @throws dev.plumbline.rules.RulesRefused when its candidates cannot be read
	 */
	public static SentenceList of(RuleSetText text) {
		Vocabulary<Conclusions> vocabulary = AdviceVocabulary.over(CandidatesFile.read(text.file("candidates.yaml")));
		return new SentenceList(vocabulary.conditionSentences(), vocabulary.conclusionSentences());
	}

}
