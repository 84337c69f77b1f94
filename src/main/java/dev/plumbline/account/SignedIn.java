package dev.plumbline.account;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * Somebody who is signed in, as pages and the audit log see them.
 *
 * @param name the user name
 * @param role what they may do at this moment
 */
public record SignedIn(String name, Role role) implements AuthenticatedPrincipal {

	static SignedIn of(Account account) {
		return new SignedIn(account.username(), account.role());
	}

	@Override
	public String getName() {
		return this.name;
	}

	Authentication authentication() {
		return UsernamePasswordAuthenticationToken.authenticated(this, null,
				AuthorityUtils.createAuthorityList("ROLE_" + this.role.name()));
	}

}
