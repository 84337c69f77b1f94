package dev.plumbline.ruleset.check;

import dev.plumbline.advice.Evaluation;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.ruleset.work.Progress;

import java.util.Optional;

/**
 * Where answers are tried on the rules under check: counts them, and gives way whenever
 * the check is to end.
 */
final class Lab {

	private final RuleSet ruleSet;

	private final Progress progress;

	private int tried;

	private int expected;

	Lab(RuleSet ruleSet, Progress progress) {
		this.ruleSet = ruleSet;
		this.progress = progress;
	}

	RuleSet ruleSet() {
		return this.ruleSet;
	}

	/** Announces so many more answer sets. */
	void expect(int more) {
		this.expected += more;
		this.progress.total(Math.max(this.expected, this.tried));
	}

	/** What the rules make of answers; empty when nobody could give them together. */
	Optional<Look> look(Answers answers) {
		return requirements(answers)
			.map((requirements) -> new Look(answers, Evaluation.of(this.ruleSet, requirements)));
	}

	/** Answers as they are read; empty when nobody could give them together. */
	Optional<Requirements> requirements(Answers answers) {
		this.tried++;
		this.progress.done(Math.min(this.tried, this.expected));
		try {
			return Optional.of(Questionnaire.shipped().requirements(answers));
		}
		catch (RefusedAnswers ex) {
			// more teams than engineers: no such visitor can come
			return Optional.empty();
		}
	}

	int tried() {
		return this.tried;
	}

}
