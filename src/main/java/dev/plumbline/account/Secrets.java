package dev.plumbline.account;

import java.util.regex.Pattern;

/**
 * Strikes out of a text what a log must never hold, should it have strayed into it: kept
 * passwords, the secret part of an assessment's address, one-time links.
 */
final class Secrets {

	private static final Pattern KEPT_PASSWORD = Pattern
		.compile("(?:\\{\\w+})?\\$2[abxy]?\\$\\d\\d\\$[./A-Za-z0-9]{53}");

	/**
	 * Of an assessment's address or of a link; a break of line may stand before it as
	 * JSON writes it.
	 */
	private static final Pattern RANDOM = Pattern
		.compile("(?<=^|[^0-9A-Za-z]|\\\\[bfnrt])(?:[0-9a-v]{26}|[0-9a-v]{32})(?![0-9A-Za-z])");

	private static final String BAR = "█████";

	private Secrets() {
	}

	static String struckOut(String text) {
		return RANDOM.matcher(KEPT_PASSWORD.matcher(text).replaceAll(BAR)).replaceAll(BAR);
	}

}
