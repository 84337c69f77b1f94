package dev.plumbline.advice;

import dev.plumbline.questionnaire.Requirements;

import java.time.LocalDate;

/** Gives advice. The same requirements, rules and date always give the same advice. */
public final class Advisor {

	private final RulesInForce rules;

	private final String program;

	/**
	 * @param program the version of this program, printed on every advice
	 */
	public Advisor(RulesInForce rules, String program) {
		this.rules = rules;
		this.program = program;
	}

	/** Advises by the rules in force. */
	public Advice advise(Requirements requirements, LocalDate asOf) {
		return advise(requirements, asOf, this.rules.current());
	}

	/** Advises by a given rule set, such as the one an older advice was given by. */
	public Advice advise(Requirements requirements, LocalDate asOf, RuleSet ruleSet) {
		return new Writing(Evaluation.of(ruleSet, requirements), asOf, this.program).advice();
	}

}
