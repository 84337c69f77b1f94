package dev.plumbline.report.verify;

import dev.plumbline.report.Entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What may be told of a report to anybody who knows its number.
 *
 * @param asOf the date the advice was given for
 * @param sealed the day on which it was sealed, in UTC
 * @param kept whether its assessment is still there
 */
record Facts(String number, LocalDate asOf, int ruleSet, String ruleSetHash, LocalDate sealed, String key,
		String fingerprint, boolean kept) {

	static Facts of(Entry entry, boolean kept) {
		Instant sealedAt = entry.sealedAt();
		return new Facts(entry.number(), entry.asOf(), entry.ruleSet(), entry.ruleSetHash(),
				sealedAt.atOffset(ZoneOffset.UTC).toLocalDate(), entry.key(), entry.seal().fingerprint(), kept);
	}

}
