package dev.plumbline.browser;

import dev.plumbline.account.Account;
import dev.plumbline.account.Accounts;
import dev.plumbline.account.Links;
import dev.plumbline.account.Purpose;
import dev.plumbline.account.Role;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

/** Gives visitors a way in, each by an account of their own. */
@Component
class Invitations {

	/** That nobody would guess, and no name of ours is part of. */
	static final String PASSWORD = "correct horse battery staple";

	private final Accounts accounts;

	private final Links links;

	Invitations(Accounts accounts, Links links) {
		this.accounts = accounts;
		this.links = links;
	}

	/** A name that nobody has had. */
	static String name(String begin) {
		return begin + "-" + UUID.randomUUID().toString().substring(0, 8);
	}

	/** Where a new user can set a password. */
	String link(String username, Role role) {
		Account account = this.accounts.save(new Account(username, role, Instant.now()));
		return Links.address(this.links.issue(account, Purpose.FIRST));
	}

	/** Lets a visitor in. */
	void letIn(Visitor visitor, Role role) {
		visitor.comesInBy(link(name("in"), role), PASSWORD);
	}

}
