package dev.plumbline.enquiry.desk;

import dev.plumbline.enquiry.State;

/** Which enquiries are wanted, by how far the principal is with them. */
enum Which {

	/** All that somebody meant, as far as is known. */
	MEANT("screening = 'ACCEPTED' and state <> 'SPAM'"),

	/** Not answered yet. */
	NEW(accepted(State.NEW)),

	/** Answered. */
	REPLIED(accepted(State.REPLIED)),

	/** An engagement. */
	WON(accepted(State.WON)),

	/** Come to nothing. */
	DECLINED(accepted(State.DECLINED)),

	/** Suspected spam that nobody has looked at. */
	HELD("screening = 'HELD' and state <> 'SPAM'"),

	/** Spam, as the principal says. */
	SPAM("screening <> 'ERASED' and state = 'SPAM'"),

	/** Of which nobody is known any more. */
	ERASED("screening = 'ERASED'"),

	/** Every one. */
	ANY("true");

	private final String condition;

	Which(String condition) {
		this.condition = condition;
	}

	private static String accepted(State state) {
		return "screening = 'ACCEPTED' and state = '" + state + "'";
	}

	/** The same in SQL. */
	String condition() {
		return this.condition;
	}

}
