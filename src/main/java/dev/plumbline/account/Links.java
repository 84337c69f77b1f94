package dev.plumbline.account;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Gives out one-time links. Only the latest link of an account works. */
@Service
public class Links {

	/** Where a token is used: it stands behind a #, which no browser sends anywhere. */
	public static final String ADDRESS = "/welcome";

	/** How long a link can be used. */
	static final Duration VALID = Duration.ofDays(3);

	private final OneTimeLinks links;

	private final Clock clock;

	Links(OneTimeLinks links, Clock clock) {
		this.links = links;
		this.clock = clock;
	}

	/**
	 * A new link for an account, within the caller's transaction if there is one. Links
	 * it was given before no longer work.
	 * @return to be shown once, as {@link #address}, and kept nowhere
	 */
	@Transactional
	public Token issue(Account account, Purpose purpose) {
		Instant now = this.clock.instant();
		this.links.useAll(account, now);
		Token token = Token.random();
		this.links.save(new OneTimeLink(token, account, purpose, now, now.plus(VALID)));
		return token;
	}

	/** The address of a link within the site. */
	public static String address(Token token) {
		return ADDRESS + "#" + token.value();
	}

}
