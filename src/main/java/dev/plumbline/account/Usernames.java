package dev.plumbline.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a user name may look like: short, and the same however it is typed. */
public final class Usernames {

	private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

	private Usernames() {
	}

	/** As it is kept: what was typed without spaces around it, in small letters. */
	public static String normalised(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

	/** Whether it can be kept as it is. */
	public static boolean isValid(String username) {
		return FORM.matcher(username).matches();
	}

	static String checked(String username) {
		if (!isValid(username)) {
			throw new IllegalArgumentException("Not a user name: " + username);
		}
		return username;
	}

}
