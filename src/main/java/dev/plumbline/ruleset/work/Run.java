package dev.plumbline.ruleset.work;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One piece of long work, as it stands now.
 *
 * @param subject what it is done to, such as the hash of a draft
 * @param done steps done so far
 * @param total steps there are; 0 while nobody knows
 * @param startedBy user name; {@code -} for the program itself
 * @param endedAt absent while it runs
 * @param result what came of it, as JSON; absent unless it is done
 */
public record Run(long id, String kind, String subject, State state, int done, int total, String startedBy,
		Instant startedAt, @Nullable Instant endedAt, @Nullable String result) {

	private static final int ALL = 100;

	/** Whether it still runs. */
	public boolean isRunning() {
		return this.state == State.RUNNING;
	}

	/** How much of it is done, 0 to 100. */
	public int percent() {
		return (this.total == 0) ? 0 : (int) Math.min(ALL, (long) ALL * this.done / this.total);
	}

	/** What has become of it. */
	public enum State {

		/** Waiting for its turn, or being done. */
		RUNNING,

		/** Has a result. */
		DONE,

		/** Somebody ended it, or began another of its kind. */
		CANCELLED,

		/** Something went wrong; the log of its copy says what. */
		FAILED,

		/** Its copy shut down, or has not been heard of for long. */
		STOPPED

	}

}
