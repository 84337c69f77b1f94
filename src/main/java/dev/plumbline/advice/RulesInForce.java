package dev.plumbline.advice;

/** Where advice gets its rules from. */
public interface RulesInForce {

	/** The rule set that new advice is given by. */
	RuleSet current();

	/**
	 * A rule set that was once published.
	 * @throws IllegalArgumentException when there is none of that number
	 */
	RuleSet byNumber(int number);

}
