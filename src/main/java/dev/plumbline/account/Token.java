package dev.plumbline.account;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret part of a one-time link. It never shows itself unless asked for its
 * {@link #value}, so that it can turn up neither in a log nor in the message of an
 * exception.
 *
 * @param value 160 random bits as 32 digits and small letters
 */
public record Token(String value) {

	private static final int BITS = 160;

	private static final int RADIX = 32;

	private static final Pattern FORM = Pattern.compile("[0-9a-v]{32}");

	private static final SecureRandom RANDOM = new SecureRandom();

	public Token {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not the token of a link");
		}
	}

	/** A new one, that nobody can guess. */
	public static Token random() {
		String digits = new BigInteger(BITS, RANDOM).toString(RADIX);
		return new Token("0".repeat(32 - digits.length()) + digits);
	}

	/**
	 * Reads what somebody typed or pasted, also the whole link; empty when it is none.
	 */
	public static Optional<Token> read(String typed) {
		String text = typed.strip();
		String last = text.substring(text.lastIndexOf('#') + 1);
		return FORM.matcher(last).matches() ? Optional.of(new Token(last)) : Optional.empty();
	}

	/** What is kept of it; as it is random itself, no salt makes it any safer. */
	public String hash() {
		return Hash.of(this.value);
	}

	@Override
	public String toString() {
		return "a token";
	}

}
