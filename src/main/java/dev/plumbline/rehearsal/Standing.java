package dev.plumbline.rehearsal;

import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.Version;
import dev.plumbline.ruleset.work.Run;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * The draft and its last rehearsal.
 *
 * @param run the last one, of whatever draft; absent when there was none
 * @param subject what a rehearsal of this draft is of; absent where there is no draft
 */
record Standing(@Nullable Draft draft, Version published, @Nullable Run run, @Nullable String subject, Instant now) {

	/** Visitors answer meanwhile, so that a rehearsal does not count for ever. */
	private static final Duration FRESH = Duration.ofDays(1);

	/** What can be said of it. */
	State state() {
		if (this.run == null) {
			return State.NEVER;
		}
		return switch (this.run.state()) {
			case RUNNING -> State.RUNNING;
			case CANCELLED -> State.CANCELLED;
			case FAILED -> State.FAILED;
			case STOPPED -> State.STOPPED;
			case DONE -> done(this.run);
		};
	}

	private State done(Run finished) {
		if (!finished.subject().equals(this.subject)) {
			return State.OVERTAKEN;
		}
		Instant ended = finished.endedAt();
		return (ended == null || ended.plus(FRESH).isBefore(this.now)) ? State.OLD : State.FRESH;
	}

	/** What it found; absent unless it was finished. */
	@Nullable Rehearsed found() {
		String result = (this.run != null) ? this.run.result() : null;
		return (result != null) ? Rehearsed.read(result) : null;
	}

	/** How far one can rely on the last rehearsal. */
	enum State {

		NEVER, RUNNING, CANCELLED, FAILED,

		/** The copy on which it ran is gone. */
		STOPPED,

		/** The draft or the rules in force have changed since. */
		OVERTAKEN,

		/** Of this very draft, but more than a day ago. */
		OLD,

		FRESH

	}

}
