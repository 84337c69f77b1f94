package dev.plumbline.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What can be wrong with a new password. */
enum PasswordFault {

	TOO_SHORT, TOO_LONG, HOLDS_NAME;

	/** In characters. */
	static final int SHORTEST = 12;

	/** In bytes; bcrypt takes no notice of what comes after. */
	static final int LONGEST = 72;

	/** Shorter names stand by chance in many a good password. */
	private static final int TELLING_NAME = 4;

	/** What is wrong with a password for an account, if anything. */
	static Optional<PasswordFault> of(String password, String username) {
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			return Optional.of(TOO_SHORT);
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
			return Optional.of(TOO_LONG);
		}
		boolean holdsName = username.length() >= TELLING_NAME && password.toLowerCase(Locale.ROOT).contains(username);
		return holdsName ? Optional.of(HOLDS_NAME) : Optional.empty();
	}

	/** The message that says so. */
	String key() {
		return "password." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
