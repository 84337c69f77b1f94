package dev.plumbline.account;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes into the audit log what happens at the door itself, before anybody is let in or
 * anything is kept that could not be written down.
 */
@Component
class DoorLog {

	/** No user name can be written like that. */
	static final String UNKNOWN = "(unknown)";

	private final AuditLog log;

	private final Accounts accounts;

	DoorLog(AuditLog log, Accounts accounts) {
		this.log = log;
		this.accounts = accounts;
	}

	@EventListener
	@Transactional
	void hear(AccountEvent event) {
		boolean known = !event.username().equals(AccountEvent.NOBODY);
		// who is just coming in is known by the event alone
		Actor actor = (event.action() == AccountAction.SIGNED_IN) ? owner(event.username()) : Actor.current();
		this.log.recordOf(actor, event.action().id(), known ? event.username() : UNKNOWN);
	}

	private Actor owner(String username) {
		return this.accounts.findByUsername(username)
			.map((account) -> new Actor(username, account.role().id()))
			.orElseThrow();
	}

	@EventListener
	@Transactional
	void hear(LogoutSuccessEvent event) {
		Actor actor = Actor.of(event.getAuthentication());
		this.log.recordOf(actor, AccountAction.SIGNED_OUT.id(), actor.name());
	}

}
