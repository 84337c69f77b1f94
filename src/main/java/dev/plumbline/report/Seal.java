package dev.plumbline.report;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes a report ours: the signature over what it says.
 *
 * @param key short public id of the key that signed
 * @param signature Ed25519, in base64url without padding
 * @param sealedAt to the second
 */
public record Seal(String key, String signature, Instant sealedAt) {

	private static final int SHOWN = 16;

	private static final Pattern GROUPS = Pattern.compile("(?<=\\G.{4})(?!$)");

	/** A short form for people to compare, such as {@code 3F9A 11C2 7B04 D5E8}. */
	public String fingerprint() {
		String shown = Sha256.of(this.signature).substring(0, SHOWN).toUpperCase(Locale.ROOT);
		return GROUPS.matcher(shown).replaceAll(" ");
	}

}
