package dev.plumbline.account;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

import java.util.Collection;

/**
 * Shows accounts to Spring Security. One that nobody can sign in to looks as if it were
 * not there, so that as much work is done for it as for an unknown one.
 */
@Service
class AccountDetails implements UserDetailsService, UserDetailsPasswordService {

	private static final Logger logger = LoggerFactory.getLogger(AccountDetails.class);

	private final Accounts accounts;

	AccountDetails(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Owner loadUserByUsername(String username) {
		return this.accounts.findTyped(username)
			.filter((account) -> account.hasPassword() && !account.isDisabled())
			.map(Owner::new)
			.orElseThrow(() -> new UsernameNotFoundException("Nobody signs in by this name"));
	}

	@Override
	public UserDetails updatePassword(UserDetails user, @Nullable String encoded) {
		if (!(user instanceof Owner owner) || encoded == null) {
			throw new IllegalArgumentException("Not a password to upgrade");
		}
		try {
			owner.account().upgradePassword(encoded);
			return new Owner(this.accounts.save(owner.account()));
		}
		catch (OptimisticLockingFailureException ex) {
			logger.debug("The password of {} stays in its old encoding until the next login", user.getUsername(), ex);
			return loadUserByUsername(user.getUsername());
		}
	}

	/** The owner of an account, as it was when their password was checked. */
	record Owner(Account account) implements UserDetails {

		private static final long serialVersionUID = 1L;

		@Override
		public Collection<? extends GrantedAuthority> getAuthorities() {
			return SignedIn.of(this.account).authentication().getAuthorities();
		}

		@Override
		public @Nullable String getPassword() {
			return this.account.password();
		}

		@Override
		public String getUsername() {
			return this.account.username();
		}

	}

}
