package dev.plumbline.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret part of an assessment's address: whoever knows it owns the assessment. It
 * never shows itself unless asked for its {@link #value}, so that it can turn up neither
 * in a log nor in the message of an exception.
 *
 * @param value 128 random bits as 26 digits and small letters
 */
@Embeddable
public record Secret(@Column(name = "secret") String value) {

	private static final int BITS = 128;

	private static final int RADIX = 32;

	private static final Pattern FORM = Pattern.compile("[0-9a-v]{26}");

	private static final SecureRandom RANDOM = new SecureRandom();

	public Secret {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not the secret of an assessment");
		}
	}

	/** A new one, that nobody can guess. */
	static Secret random() {
		String digits = new BigInteger(BITS, RANDOM).toString(RADIX);
		return new Secret("0".repeat(26 - digits.length()) + digits);
	}

	/** Reads an address that somebody typed or sent; empty when it cannot be one. */
	public static Optional<Secret> read(String address) {
		return FORM.matcher(address).matches() ? Optional.of(new Secret(address)) : Optional.empty();
	}

	@Override
	public String toString() {
		return "a secret";
	}

}
