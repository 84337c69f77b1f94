package dev.plumbline.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes sure that somebody can come in at all: as long as no principal has a password,
 * the first administrator is given one, or a link to set it.
 */
@Service
class FirstAdministrator {

	private final AdminSettings settings;

	private final Accounts accounts;

	private final OneTimeLinks openLinks;

	private final Links links;

	private final PasswordEncoder encoder;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	FirstAdministrator(AdminSettings settings, Accounts accounts, OneTimeLinks openLinks, Links links,
			PasswordEncoder encoder, Clock clock, ApplicationEventPublisher events) {
		this.settings = settings;
		this.accounts = accounts;
		this.openLinks = openLinks;
		this.links = links;
		this.encoder = encoder;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Makes the account if need be. Of copies that start at the same moment, one does so.
	 * @param started when this copy was started: a link given out since then was given by
	 * a copy started together with it, and is the one to use
	 * @return a link to print, if there is one
	 */
	@Transactional
	Optional<Token> prepare(Instant started) {
		if (this.accounts.hasPrincipal()) {
			return Optional.empty();
		}
		this.accounts.holdChanges();
		if (this.accounts.hasPrincipal()) {
			return Optional.empty();
		}
		Account account = this.accounts.findByUsername(this.settings.username()).orElseGet(this::make);
		if (this.settings.password() != null) {
			this.openLinks.useAll(account, this.clock.instant());
			account.changePassword(this.encoder.encode(this.settings.password()), this.clock.instant());
			this.accounts.save(account);
			return Optional.empty();
		}
		return this.openLinks.wasGivenSince(account, started) ? Optional.empty()
				: Optional.of(this.links.issue(account, Purpose.FIRST));
	}

	private Account make() {
		Account account = this.accounts
			.save(new Account(this.settings.username(), Role.PRINCIPAL, this.clock.instant()));
		this.events.publishEvent(new AccountEvent(AccountAction.FIRST_ADMINISTRATOR_MADE, account.username()));
		return account;
	}

}
