package dev.plumbline.account;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * HMAC-SHA256 under a key of the database, the same on all copies: for what must not be
 * made up, or is compared but not to be read. Never shows its key.
 */
public record Seal(String key) {

	private static final String HMAC = "HmacSHA256";

	/** What nobody can make who does not have the key, as 64 hexadecimal digits. */
	public String of(String text) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(new SecretKeySpec(this.key.getBytes(StandardCharsets.UTF_8), HMAC));
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + HMAC, ex);
		}
	}

	@Override
	public String toString() {
		return "a seal";
	}

}
