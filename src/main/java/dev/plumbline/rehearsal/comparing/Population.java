package dev.plumbline.rehearsal.comparing;

import java.util.Locale;

/** Where answer sets come from, the one that counts most first. */
public enum Population {

	/** Given by visitors, and kept. */
	KEPT,

	/** Of the published cases. */
	CASEBOOK,

	/** Drawn at random, always the same. */
	SAMPLES;

	/** In lower case, as addresses and messages have it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
