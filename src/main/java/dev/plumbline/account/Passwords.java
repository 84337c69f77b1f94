package dev.plumbline.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Optional;

/** Sets passwords: by a one-time link, or for their owner, who is signed in. */
@Service
class Passwords {

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final PasswordEncoder encoder;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Passwords(Accounts accounts, OneTimeLinks links, PasswordEncoder encoder, Clock clock,
			ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.links = links;
		this.encoder = encoder;
		this.clock = clock;
		this.events = events;
	}

	/** The account whose password a link can set, if the link still can. */
	Optional<Account> linked(Token token) {
		return this.links.findOpen(token.hash(), this.clock.instant())
			.map(OneTimeLink::account)
			.filter((account) -> !account.isDisabled());
	}

	/**
	 * Sets the password of an account by a link, and uses all its links up.
	 * @param password without {@link PasswordFault}
	 * @return the account, or empty when the link can no longer be used
	 */
	@Transactional
	Optional<Account> setByLink(Token token, String password) {
		String encoded = this.encoder.encode(password);
		this.accounts.holdChanges();
		return linked(token).map((account) -> {
			this.links.useAll(account, this.clock.instant());
			return change(account, encoded, AccountAction.LINK_USED);
		});
	}

	/**
	 * Changes a password, and ends all sessions of the account.
	 * @param password without {@link PasswordFault}
	 */
	@Transactional
	Account change(String username, String password) {
		Account account = this.accounts.findByUsername(username).orElseThrow();
		return change(account, this.encoder.encode(password), AccountAction.PASSWORD_CHANGED);
	}

	private Account change(Account account, String encoded, AccountAction action) {
		account.changePassword(encoded, this.clock.instant());
		Account changed = this.accounts.save(account);
		this.events.publishEvent(new AccountEvent(action, account.username()));
		return changed;
	}

	/** Ends all sessions of an account, on every copy. */
	@Transactional
	void signOutEverywhere(String username) {
		Account account = this.accounts.findByUsername(username).orElseThrow();
		account.signOutEverywhere();
		this.accounts.save(account);
		this.events.publishEvent(new AccountEvent(AccountAction.SIGNED_OUT_EVERYWHERE, username));
	}

}
