package dev.plumbline.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator. What is wrong with these is said by {@link AdminRefused}: a
 * failed validation would print the password.
 *
 * @param username in small letters
 * @param password for the first start; without one, a one-time link is printed
 */
@ConfigurationProperties("plumbline.admin")
record AdminSettings(@DefaultValue("principal") String username, @Nullable String password) {

	AdminSettings {
		password = (password != null && !password.isEmpty()) ? password : null;
		if (!Usernames.isValid(username)) {
			throw new AdminRefused("The setting plumbline.admin.username (PLUMBLINE_ADMIN_USERNAME) is no user name: "
					+ "use 2 to 40 small letters, digits, dots, hyphens or underscores, beginning with a letter or digit.");
		}
		if (password != null) {
			PasswordFault.of(password, username).ifPresent((fault) -> {
				throw new AdminRefused("The password in PLUMBLINE_ADMIN_PASSWORD " + sentence(fault));
			});
		}
	}

	private static String sentence(PasswordFault fault) {
		return switch (fault) {
			case TOO_SHORT -> "is too short: use at least " + PasswordFault.SHORTEST + " characters.";
			case TOO_LONG -> "is too long: use at most " + PasswordFault.LONGEST + " bytes, where most letters count "
					+ "once, letters with accents twice and others up to four times.";
			case HOLDS_NAME -> "contains the user name: use another.";
		};
	}

	@Override
	public String toString() {
		return "administrator " + this.username;
	}

}
