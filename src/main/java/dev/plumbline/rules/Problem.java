package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;

/**
 * Why a text of a rule set was refused.
 *
 * @param chapter the file it stands in
 * @param line from 1; 0 when the whole file or an entry is meant
 * @param found what stands there
 * @param reason what is wrong and the way out, in one sentence
 * @param nearest the sentence of the vocabulary that comes closest; absent when none does
 */
public record Problem(String chapter, int line, String found, String reason, @Nullable String nearest) {

	private static final int SHOWN = 200;

	public Problem {
		found = (found.length() > SHOWN) ? found.substring(0, SHOWN) + "…" : found;
	}

	static Problem of(String file, String found, String reason) {
		return new Problem(file, 0, found, reason, null);
	}

	@Override
	public String toString() {
		return this.chapter + ((this.line > 0) ? ", line " + this.line : "") + ": " + this.reason + " Found: "
				+ this.found + ((this.nearest != null) ? " Nearest sentence: " + this.nearest : "");
	}

}
