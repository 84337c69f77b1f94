package dev.plumbline.account;

import dev.plumbline.account.AccountDetails.Owner;
import dev.plumbline.account.Throttle.Limit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Objects;

/**
 * Lets somebody in by name and password: no faster than the throttle allows, and with the
 * same answer and the same work whether a name is unknown, an account is disabled or a
 * password is wrong.
 */
@Service
class SignIn {

	private final Accounts accounts;

	private final AuthenticationProvider passwords;

	private final Throttle throttle;

	private final KnownBrowser browser;

	private final SignedInSessions sessions;

	private final CsrfAuthenticationStrategy tokens;

	private final ApplicationEventPublisher events;

	SignIn(Accounts accounts, AccountDetails details, PasswordEncoder encoder, Throttle throttle, KnownBrowser browser,
			SignedInSessions sessions, CsrfTokenRepository tokens, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.passwords = provider(details, encoder);
		this.throttle = throttle;
		this.browser = browser;
		this.sessions = sessions;
		this.tokens = new CsrfAuthenticationStrategy(tokens);
		this.events = events;
	}

	private static AuthenticationProvider provider(AccountDetails details, PasswordEncoder encoder) {
		DaoAuthenticationProvider provider = new DaoAuthenticationProvider(details);
		provider.setPasswordEncoder(encoder);
		provider.setUserDetailsPasswordService(details);
		return provider;
	}

	/**
	 * Signs somebody in on this browser.
	 * @throws Throttled when it is too soon after other attempts; the password was not
	 * looked at
	 * @throws BadCredentialsException when these are not a name and its password
	 */
	void byPassword(String typed, String password, HttpServletRequest request, HttpServletResponse response) {
		String username = Usernames.normalised(typed);
		Account account = this.accounts.findTyped(typed).orElse(null);
		List<Limit> limits = limits(username, account, request);
		try {
			this.throttle.attempt(limits);
			Account checked = check(username, password);
			this.throttle.forget(limits);
			begin(checked, request, response);
		}
		catch (Throttled ex) {
			if (ex.isNews()) {
				tell(AccountAction.SIGN_IN_THROTTLED, account);
			}
			throw ex;
		}
		catch (BadCredentialsException ex) {
			tell(AccountAction.SIGN_IN_FAILED, account);
			throw ex;
		}
	}

	private List<Limit> limits(String username, @Nullable Account account, HttpServletRequest request) {
		return this.browser.id(request, account)
			.map((id) -> List.of(this.throttle.ofBrowser(username, id)))
			.orElseGet(
					() -> List.of(this.throttle.ofNetwork(request.getRemoteAddr()), this.throttle.ofAccount(username)));
	}

	/**
	 * Has somebody who is signed in say their password once more.
	 * @throws Throttled when it was wrong too often
	 * @throws BadCredentialsException when it is wrong
	 */
	void confirm(String username, String password) {
		List<Limit> limits = List.of(this.throttle.ofOwner(username));
		this.throttle.attempt(limits);
		check(username, password);
		this.throttle.forget(limits);
	}

	private Account check(String username, String password) {
		Authentication checked = this.passwords
			.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
		return ((Owner) Objects.requireNonNull(Objects.requireNonNull(checked).getPrincipal())).account();
	}

	/** Signs the owner of an account in on this browser, having made sure that it is. */
	void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
		// nobody comes in of whom that cannot be written down
		tell(AccountAction.SIGNED_IN, account);
		this.sessions.begin(account, request);
		this.browser.remember(request, response, account);
		this.tokens.onAuthentication(SignedIn.of(account).authentication(), request, response);
	}

	private void tell(AccountAction action, @Nullable Account account) {
		this.events
			.publishEvent(new AccountEvent(action, (account != null) ? account.username() : AccountEvent.NOBODY));
	}

}
