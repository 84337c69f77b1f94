package dev.plumbline.ruleset;

import org.springframework.stereotype.Component;

/** Puts the draft in force, as a whole or not at all. */
@Component
public class Publishing {

	/** Characters of a reason, at least. */
	public static final int SHORTEST_REASON = 10;

	/** Characters of a reason, at most. */
	public static final int LONGEST_REASON = 2_000;

	/**
	 * Publishes the draft and retires what was in force.
	 * @param draftVersion version of the draft that was looked at
	 * @param reason why, in 10 to 2,000 characters of plain text
	 * @param acknowledged whether the publisher has confirmed what a gate asks to be
	 * confirmed
	 * @return the number of the new rule set
	 * @throws DraftOvertaken when somebody has saved the draft since
	 * @throws NoDraft when there is none any more
	 * @throws PublishingRefused with everything that stands in the way
	 */
	public int publish(int draftVersion, String reason, boolean acknowledged) {
		throw new UnsupportedOperationException();
	}

}
