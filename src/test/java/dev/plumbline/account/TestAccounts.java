package dev.plumbline.account;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

/** Makes accounts for tests, each with a name that no other test has. */
@Component
public class TestAccounts {

	/** Encoded once, because that takes a while. */
	private static final String ENCODED = "{bcrypt}" + new BCryptPasswordEncoder().encode(Caller.PASSWORD);

	private final Accounts accounts;

	TestAccounts(Accounts accounts) {
		this.accounts = accounts;
	}

	/** The name of a new account that signs in with {@link Caller#PASSWORD}. */
	public String make(Role role) {
		return make(role, ENCODED);
	}

	String make(Role role, String encoded) {
		Account account = new Account("a" + UUID.randomUUID().toString().substring(0, 12), role, Instant.now());
		account.changePassword(encoded, Instant.now());
		return this.accounts.save(account).username();
	}

}
