package dev.plumbline.ruleset;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A published rule set, without its text.
 *
 * @param number from 1, in the order of publishing
 * @param hash of the whole text
 * @param author who published it: a user name, or the release that shipped it
 * @param shipped whether a release brought it, and no person
 * @param reason why it was published; empty where a release brought it
 * @param retiredAt when the next one took its place; absent while it is in force
 */
public record Version(int number, String hash, State state, String author, boolean shipped, String reason,
		Instant publishedAt, @Nullable Instant retiredAt) {

	/** Whether it is in force. */
	public enum State {

		PUBLISHED, RETIRED

	}

}
