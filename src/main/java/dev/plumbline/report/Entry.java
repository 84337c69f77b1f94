package dev.plumbline.report;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known of a report for ever, whatever becomes of its assessment.
 *
 * @param assessment by which the database knows it; absent once it is gone
 * @param content SHA-256 of what was sealed
 * @param salt goes with the assessment
 */
public record Entry(String number, @Nullable Long assessment, int revision, int ruleSet, String ruleSetHash,
		LocalDate asOf, String program, String key, String signature, String content, @Nullable String salt,
		Instant sealedAt) {

	/** The seal it was given. */
	public Seal seal() {
		return new Seal(this.key, this.signature, this.sealedAt);
	}

}
