package dev.plumbline.ruleset.check;

/**
 * What can be found, the most serious first. Its words are the messages that begin with
 * {@code check.} and its name.
 */
enum Kind {

	/** A scenario is not answered as it says. */
	SCENARIO_FAILS,

	/** Two rules tell a visitor to answer one question differently. */
	SUGGESTS_TWICE,

	/** Two rules describe one failure, and only one of them is shown. */
	DESCRIBES_TWICE,

	/** Two rules that always fire together speak for and against one candidate. */
	FOR_AND_AGAINST,

	/** A rule speaks for a candidate that is struck out every time. */
	FOR_EXCLUDED,

	/** More to carry, and a smaller verdict. */
	SMALLER_VERDICT,

	/** More to carry, and a smaller topology. */
	SMALLER_TOPOLOGY,

	/** A candidate is never chosen. */
	CANDIDATE_NEVER,

	/** A rule never fires. */
	RULE_NEVER,

	/** A rule about enquiries never fires. */
	ENQUIRY_RULE_NEVER,

	/** A rule always fires. */
	RULE_ALWAYS,

	/** A sentence never holds. */
	SENTENCE_NEVER,

	/** A sentence always holds. */
	SENTENCE_ALWAYS,

	/** A figure was to be looked at again by now. */
	FIGURE_STALE,

	/** A figure is to be looked at again soon. */
	FIGURE_SOON,

	/** No scenario makes a rule fire. */
	UNTRIED,

	/** A rule fires in every scenario. */
	NEVER_SILENT,

	/**
	 * One rule answers a test with no, and another with yes: the yes counts, both are
	 * read.
	 */
	NO_AND_YES,

	/** Two rules often pull a candidate strongly both ways. */
	PULLS_BOTH_WAYS,

	/** Nothing reads a figure. */
	FIGURE_UNUSED,

	/** Nothing names a source. */
	SOURCE_UNUSED,

	/** A situation is given a name that no rule asks for. */
	NAME_UNASKED,

	/** A chapter has no rules. */
	CHAPTER_EMPTY,

	/** Two scenarios have one name. */
	SCENARIO_TWICE

}
