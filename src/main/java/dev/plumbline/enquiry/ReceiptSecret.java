package dev.plumbline.enquiry;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret part of a receipt's address: whoever knows it sent the enquiry. Only its
 * hash is kept. It never shows itself unless asked for its {@link #value}, so that it can
 * turn up neither in a log nor in the message of an exception.
 *
 * @param value 128 bits as 26 digits and small letters
 */
public record ReceiptSecret(String value) {

	private static final int BITS = 128;

	private static final int RADIX = 32;

	private static final Pattern FORM = Pattern.compile("[0-9a-v]{26}");

	private static final SecureRandom RANDOM = new SecureRandom();

	public ReceiptSecret {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not the secret of a receipt");
		}
	}

	/** Reads an address that somebody typed; empty when it cannot be one. */
	public static Optional<ReceiptSecret> read(String typed) {
		return FORM.matcher(typed).matches() ? Optional.of(new ReceiptSecret(typed)) : Optional.empty();
	}

	/** A new random one; also what a form is known by, so that it is taken once. */
	public static ReceiptSecret random() {
		return of(new BigInteger(BITS, RANDOM));
	}

	/**
	 * The secret of what a form says, which is another one when it says something else:
	 * the same form sent twice leads to the same receipt, and a changed one to its own.
	 */
	ReceiptSecret saying(List<String> content) {
		String all = this.value + '\n' + String.join("\u0000", content);
		return of(new BigInteger(1, Arrays.copyOf(sha256(all), BITS / Byte.SIZE)));
	}

	private static ReceiptSecret of(BigInteger bits) {
		String digits = bits.toString(RADIX);
		return new ReceiptSecret("0".repeat(26 - digits.length()) + digits);
	}

	/** What is kept of it; as it is random itself, no salt makes it any safer. */
	public String hash() {
		return HexFormat.of().formatHex(sha256(this.value));
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return "a receipt";
	}

}
