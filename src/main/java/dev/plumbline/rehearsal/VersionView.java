package dev.plumbline.rehearsal;

import dev.plumbline.ruleset.Version;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A published rule set in the history. Times are UTC.
 *
 * @param until when the next one took its place; absent while it is in force
 * @param advised how many of the assessments that are still kept it has given advice
 */
record VersionView(int number, String author, boolean shipped, String reason, boolean inForce, OffsetDateTime from,
		@Nullable OffsetDateTime until, int advised) {

	static VersionView of(Version version, int advised) {
		Instant retired = version.retiredAt();
		return new VersionView(version.number(), version.author(), version.shipped(), version.reason(),
				version.state() == Version.State.PUBLISHED, utc(version.publishedAt()),
				(retired != null) ? utc(retired) : null, advised);
	}

	/** As exactly as anybody reads it. */
	private static OffsetDateTime utc(Instant instant) {
		return instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
	}

}
