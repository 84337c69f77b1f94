package dev.plumbline.rehearsal;

import dev.plumbline.ruleset.work.Run;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The draft and its last rehearsal, as pages show them. Times are UTC.
 *
 * @param mistakes that keep the draft from being read
 * @param same whether the draft is what is in force, word for word
 * @param result what was found; absent unless it was finished
 */
record StandingView(Standing standing, int mistakes, boolean same, @Nullable ResultView result) {

	/** How far one can rely on the last rehearsal. */
	public String state() {
		return this.standing.state().name();
	}

	/** Whether one is going on. */
	public boolean running() {
		return this.standing.state() == Standing.State.RUNNING;
	}

	/** Whether what was found can be looked into: of this draft, new enough or not. */
	public boolean current() {
		return this.standing.state() == Standing.State.FRESH || this.standing.state() == Standing.State.OLD;
	}

	/** Whether a rehearsal can be started. */
	public boolean startable() {
		return this.standing.draft() != null && this.mistakes == 0 && !running();
	}

	/** When the last one ended. */
	public @Nullable OffsetDateTime endedAt() {
		Run run = this.standing.run();
		Instant ended = (run != null) ? run.endedAt() : null;
		return (ended != null) ? utc(ended) : null;
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
