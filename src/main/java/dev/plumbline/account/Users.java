package dev.plumbline.account;

import dev.plumbline.account.UserRefused.Reason;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

import java.time.Clock;
import java.util.Map;

/**
 * What a principal does with the users: each change whole, written into the audit log,
 * and such that a principal who can sign in is always left. Of two changes at once, the
 * second is refused.
 */
@Service
class Users {

	private final Accounts accounts;

	private final OneTimeLinks openLinks;

	private final Links links;

	private final AuditLog log;

	private final EntityManager entities;

	private final Clock clock;

	Users(Accounts accounts, OneTimeLinks openLinks, Links links, AuditLog log, EntityManager entities, Clock clock) {
		this.accounts = accounts;
		this.openLinks = openLinks;
		this.links = links;
		this.log = log;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Makes an account for somebody new.
	 * @return to be handed over, and kept nowhere
	 * @throws UserRefused when the name cannot be one, or is taken
	 */
	@Transactional
	Token invite(String typed, Role role) {
		String username = Usernames.normalised(typed);
		if (!Usernames.isValid(username)) {
			throw new UserRefused(Reason.NO_NAME);
		}
		this.accounts.holdChanges();
		if (this.accounts.findByUsername(username).isPresent()) {
			throw new UserRefused(Reason.NAME_TAKEN);
		}
		Account account = this.accounts.save(new Account(username, role, this.clock.instant()));
		this.log.record(AccountAction.USER_INVITED.id(), username, null, Map.of("role", role.id()));
		return this.links.issue(account, Purpose.INVITE);
	}

	/**
	 * Takes the password away, ends the sessions, and gives a link to set another; to
	 * somebody who has never set one, the invitation once more.
	 * @return to be handed over, and kept nowhere
	 * @throws UserRefused when it is the principal's own account, or a disabled one
	 * @throws UserOvertaken when it is not as it was seen
	 */
	@Transactional
	Token giveLink(Seen seen) {
		Account account = hold(seen);
		refuse(account.username().equals(Actor.current().name()), Reason.OWN_PASSWORD);
		refuse(account.isDisabled(), Reason.DISABLED);
		boolean invited = account.passwordChangedAt() == null;
		this.log.record((invited ? AccountAction.INVITATION_RENEWED : AccountAction.PASSWORD_RESET).id(),
				account.username(), null, null);
		// a link given in the meantime is a change, too
		this.entities.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
		account.forgetPassword();
		return this.links.issue(account, invited ? Purpose.INVITE : Purpose.RESET);
	}

	/**
	 * Lets nobody in by this account any more, at once.
	 * @throws UserRefused when it is the principal's own account or the last principal
	 * @throws UserOvertaken when it is not as it was seen
	 */
	@Transactional
	void disable(Seen seen) {
		Account account = hold(seen);
		refuse(account.username().equals(Actor.current().name()), Reason.OWN_ACCOUNT);
		refuse(isLastPrincipal(account), Reason.LAST_PRINCIPAL);
		account.disable();
		this.openLinks.useAll(account, this.clock.instant());
		this.log.record(AccountAction.USER_DISABLED.id(), account.username(), null, null);
	}

	/**
	 * Lets its owner in again.
	 * @throws UserOvertaken when it is not as it was seen
	 */
	@Transactional
	void enable(Seen seen) {
		Account account = hold(seen);
		account.enable();
		this.log.record(AccountAction.USER_ENABLED.id(), account.username(), null, null);
	}

	/**
	 * Gives another role, which holds from the next request on.
	 * @throws UserRefused when it is the last principal
	 * @throws UserOvertaken when it is not as it was seen
	 */
	@Transactional
	void changeRole(Seen seen, Role role) {
		Account account = hold(seen);
		if (account.role() == role) {
			return;
		}
		refuse(isLastPrincipal(account), Reason.LAST_PRINCIPAL);
		this.log.record(AccountAction.ROLE_CHANGED.id(), account.username(), Map.of("role", account.role().id()),
				Map.of("role", role.id()));
		account.become(role);
	}

	private Account hold(Seen seen) {
		this.accounts.holdChanges();
		Account account = this.accounts.findByUsername(seen.username())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (account.version() != seen.version()) {
			throw new UserOvertaken(account.username());
		}
		return account;
	}

	/** Somebody who has no password yet may never set one, and does not count. */
	private boolean isLastPrincipal(Account account) {
		return isPrincipal(account)
				&& this.accounts.findAllByOrderByUsername().stream().filter(Users::isPrincipal).count() == 1;
	}

	private static boolean isPrincipal(Account account) {
		return account.role() == Role.PRINCIPAL && !account.isDisabled() && account.hasPassword();
	}

	private static void refuse(boolean wrong, Reason reason) {
		if (wrong) {
			throw new UserRefused(reason);
		}
	}

	/**
	 * An account as the principal saw it.
	 *
	 * @param version its version at that moment
	 */
	record Seen(String username, int version) {
	}

}
