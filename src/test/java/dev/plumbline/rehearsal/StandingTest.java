package dev.plumbline.rehearsal;

import dev.plumbline.advice.Shipped;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.Version;
import dev.plumbline.ruleset.work.Run;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** How far a rehearsal can be relied on. */
class StandingTest {

	private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

	private static final Version PUBLISHED = new Version(7, "0".repeat(64), Version.State.PUBLISHED, "anna", false,
			"Because of a test.", NOW, null);

	private static final Draft DRAFT = new Draft(3, 7, Shipped.TEXT, "anna", NOW, "bert", NOW);

	@Test
	void isFreshForADayWhenItIsOfThisDraft() {
		assertThat(state(run(Run.State.DONE, "this", Duration.ofHours(23)))).isEqualTo(Standing.State.FRESH);
		assertThat(state(run(Run.State.DONE, "this", Duration.ofHours(25)))).isEqualTo(Standing.State.OLD);
		assertThat(state(run(Run.State.DONE, "another", Duration.ofHours(1)))).isEqualTo(Standing.State.OVERTAKEN);
	}

	@Test
	void saysWhatBecameOfOneThatWasNotFinished() {
		assertThat(state(null)).isEqualTo(Standing.State.NEVER);
		for (Run.State ended : new Run.State[] { Run.State.RUNNING, Run.State.CANCELLED, Run.State.FAILED,
				Run.State.STOPPED }) {
			assertThat(state(run(ended, "this", Duration.ZERO)).name()).isEqualTo(ended.name());
		}
	}

	private static Standing.State state(@Nullable Run run) {
		return new Standing(DRAFT, PUBLISHED, run, "this", NOW).state();
	}

	private static Run run(Run.State state, String subject, Duration ago) {
		return new Run(1, Rehearsals.KIND, subject, state, 10, 10, "anna", NOW.minus(ago), NOW.minus(ago), null);
	}

}
