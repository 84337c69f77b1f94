package dev.plumbline.ruleset;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who edits: whoever sent the current request, or the program itself. */
final class Editor {

	private static final String NOBODY = "-";

	private static final String PRINCIPAL = "ROLE_PRINCIPAL";

	private Editor() {
	}

	/** The user name; {@code -} for the program itself. */
	static String name() {
		Authentication login = SecurityContextHolder.getContext().getAuthentication();
		return (login != null) ? login.getName() : NOBODY;
	}

	static boolean isPrincipal() {
		Authentication login = SecurityContextHolder.getContext().getAuthentication();
		return login != null
				&& login.getAuthorities().stream().anyMatch((role) -> PRINCIPAL.equals(role.getAuthority()));
	}

}
