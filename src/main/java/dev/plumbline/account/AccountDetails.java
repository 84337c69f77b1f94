package dev.plumbline.account;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Shows accounts to Spring Security. */
@Service
class AccountDetails implements UserDetailsService {

	private final Accounts accounts;

	AccountDetails(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public UserDetails loadUserByUsername(String username) {
		return this.accounts.findByUsername(Usernames.normalised(username))
			.filter(Account::hasPassword)
			.map(AccountDetails::details)
			.orElseThrow(() -> new UsernameNotFoundException("No account of this name has a password"));
	}

	private static UserDetails details(Account account) {
		return User.withUsername(account.username())
			.password(account.password())
			.roles(account.role().name())
			.disabled(account.isDisabled())
			.build();
	}

}
