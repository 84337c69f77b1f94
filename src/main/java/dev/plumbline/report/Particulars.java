package dev.plumbline.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is sealed beside the answers and the advice: which report this is, and by what it
 * was given.
 *
 * @param format of what is sealed, counted from 1
 * @param number the public number, such as {@code PL-2026-000123}
 * @param revision of its assessment
 * @param ruleSetHash SHA-256 of the rule set's whole text
 * @param program version of the program that gave the advice
 * @param asOf the date the advice was given for
 * @param givenAt when it was given
 * @param sealedAt when it was sealed, to the second
 * @param salt random, so that nobody who knows a hash of this can find out by trying what
 * was answered
 */
@JsonPropertyOrder({ "format", "number", "revision", "ruleSet", "ruleSetHash", "program", "asOf", "givenAt", "sealedAt",
		"salt" })
public record Particulars(int format, String number, int revision, int ruleSet, String ruleSetHash, String program,
		LocalDate asOf, Instant givenAt, Instant sealedAt, String salt) {

	/** The format we seal. */
	static final int FORMAT = 1;

}
