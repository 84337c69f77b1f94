package dev.plumbline.advice;

import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.ShippedRules;

import java.time.LocalDate;
import java.util.Map;

/** The shipped rules, built once for all tests, and short ways to ask them. */
public final class Shipped {

	/** A day on which no figure is stale yet. */
	public static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	/** The text of the shipped rule set. */
	public static final RuleSetText TEXT = ShippedRules.text();

	/** The shipped rules. */
	public static final RulesInForce RULES = new ShippedRules();

	/** Advises by them. */
	public static final Advisor ADVISOR = new Advisor(RULES, "test");

	private Shipped() {
	}

	/** Reads answers in the shape of the API. */
	public static Requirements requirements(Map<String, ?> answers) {
		return requirements(Questionnaire.shipped().read(answers));
	}

	/** The stated reading of answers. */
	public static Requirements requirements(Answers answers) {
		return Questionnaire.shipped().requirements(answers);
	}

	/** Answer sets from a seed, some of them near the limits of the shipped rules. */
	public static AnswerSamples samples(long seed) {
		return new AnswerSamples(Questionnaire.shipped(), seed,
				RULES.current().evidence().entries().stream().map(EvidenceEntry::value).toList());
	}

	/** Advice for answers in the shape of the API. */
	public static Advice advise(Map<String, ?> answers) {
		return ADVISOR.advise(requirements(answers), DAY);
	}

}
