package dev.plumbline.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** The two fields in which somebody types a new password. */
final class NewPassword {

	private NewPassword() {
	}

	/**
	 * What is wrong with them, as messages by the name of the field; empty if nothing.
	 */
	static Map<String, String> mistakes(String password, String repeated, String username) {
		Map<String, String> mistakes = new LinkedHashMap<>();
		PasswordFault.of(password, username).ifPresent((fault) -> mistakes.put("password", fault.key()));
		if (mistakes.isEmpty() && !password.equals(repeated)) {
			mistakes.put("repeated", "password.differs");
		}
		return mistakes;
	}

}
