package dev.plumbline.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Knows who is signed in. A session holds no more than a name and when it began; what its
 * owner may do is asked anew for every request, so that whatever is taken away is gone at
 * once. Without a login there is no session.
 */
@Component
class SignedInSessions implements SecurityContextRepository {

	/** By which Spring Session finds the sessions of somebody. */
	private static final String NAME = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	private static final String BEGAN = "began";

	private static final String SIGN_OUTS = "sign-outs";

	private final Accounts accounts;

	private final SessionSettings settings;

	private final Clock clock;

	SignedInSessions(Accounts accounts, SessionSettings settings, Clock clock) {
		this.accounts = accounts;
		this.settings = settings;
		this.clock = clock;
	}

	/** Begins a session in the place of any that there is, under another id. */
	void begin(Account account, HttpServletRequest request) {
		end(request);
		HttpSession session = request.getSession(true);
		session.setAttribute(NAME, account.username());
		session.setAttribute(BEGAN, this.clock.instant().toString());
		session.setAttribute(SIGN_OUTS, String.valueOf(account.signOuts()));
	}

	/** Ends the session of this browser, if there is one. */
	void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	/** The account whose session this is, if it still counts. */
	Optional<Account> account(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null) {
			return Optional.empty();
		}
		Optional<Account> owner = owner(session);
		if (owner.isEmpty()) {
			session.invalidate();
		}
		return owner;
	}

	private Optional<Account> owner(HttpSession session) {
		String name = text(session, NAME);
		String began = text(session, BEGAN);
		String signOuts = text(session, SIGN_OUTS);
		if (name == null || began == null || signOuts == null || isTooOld(Instant.parse(began))) {
			return Optional.empty();
		}
		return this.accounts.findByUsername(name)
			.filter((account) -> !account.isDisabled())
			.filter((account) -> signOuts.equals(String.valueOf(account.signOuts())));
	}

	private boolean isTooOld(Instant began) {
		return !this.clock.instant().isBefore(began.plus(this.settings.absolute()));
	}

	private static @Nullable String text(HttpSession session, String name) {
		return (session.getAttribute(name) instanceof String text) ? text : null;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Deferred(SingletonSupplier.of(() -> context(request)));
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return context(holder.getRequest());
	}

	private SecurityContext context(HttpServletRequest request) {
		return account(request).map((account) -> SignedIn.of(account).authentication())
			.<SecurityContext>map(SecurityContextImpl::new)
			.orElseGet(SecurityContextHolder::createEmptyContext);
	}

	/** Only ever takes a session away; beginning one needs the account. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		Authentication authentication = context.getAuthentication();
		if (authentication == null) {
			end(request);
		}
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(NAME) != null;
	}

	/** Asks for the session only once somebody wants to know. */
	private record Deferred(Supplier<SecurityContext> context) implements DeferredSecurityContext {

		@Override
		public SecurityContext get() {
			return this.context.get();
		}

		@Override
		public boolean isGenerated() {
			return get().getAuthentication() == null;
		}

	}

}
