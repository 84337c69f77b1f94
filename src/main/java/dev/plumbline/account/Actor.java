package dev.plumbline.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who does something, with the role held at that moment.
 *
 * @param name user name; {@code -} for somebody who is not logged in
 * @param role in lower case; {@code -} for none
 */
record Actor(String name, String role) {

	/** Somebody who is not logged in, or the program itself. */
	static final Actor NOBODY = new Actor("-", "-");

	private static final String ROLE = "ROLE_";

	/** Whoever sent the current request. */
	static Actor current() {
		return of(SecurityContextHolder.getContext().getAuthentication());
	}

	static Actor of(@Nullable Authentication login) {
		if (login == null || !login.isAuthenticated() || login instanceof AnonymousAuthenticationToken) {
			return NOBODY;
		}
		String role = login.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.filter(Objects::nonNull)
			.filter((authority) -> authority.startsWith(ROLE))
			.map((authority) -> authority.substring(ROLE.length()).toLowerCase(Locale.ROOT))
			.findFirst()
			.orElse(NOBODY.role());
		return new Actor(login.getName(), role);
	}

	/** Whether the role is this one or one that may do more. */
	boolean may(Role least) {
		return Stream.of(Role.values())
			.filter((held) -> held.compareTo(least) >= 0)
			.anyMatch((held) -> held.id().equals(this.role));
	}

}
