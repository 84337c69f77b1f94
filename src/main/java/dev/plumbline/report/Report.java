package dev.plumbline.report;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.Answers;

import java.time.Instant;

/**
 * One advice given, numbered and sealed: what every document of it is made of. Holds
 * nothing of the secret address.
 *
 * @param number the public number, such as {@code PL-2026-000123}
 * @param revision of its assessment, from 1
 * @param ruleSet the one the advice was given by
 * @param sealedJson what was sealed, and the seal, as the JSON that is handed out
 */
public record Report(String number, int revision, Answers answers, Advice advice, RuleSet ruleSet, Instant givenAt,
		Seal seal, byte[] sealedJson) {

	/** A name for a file made of it, without anything secret. */
	public String fileName(String extension) {
		return "plumbline-" + this.number + "." + extension;
	}

}
