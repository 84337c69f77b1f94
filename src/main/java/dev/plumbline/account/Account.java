package dev.plumbline.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Somebody who may come in. Without a password, nobody does; saving one that somebody
 * else has changed in the meantime is refused with an
 * {@link org.springframework.dao.OptimisticLockingFailureException}.
 */
@Entity
@Table(name = "account")
public class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String username;

	private @Nullable String password;

	@Enumerated(EnumType.STRING)
	private Role role;

	private boolean disabled;

	@Column(name = "created_at")
	private Instant createdAt;

	@Column(name = "password_changed_at")
	private @Nullable Instant passwordChangedAt;

	@Column(name = "sign_outs")
	private int signOuts;

	@Version
	private int version;

	/**
	 * An account that has no password yet.
	 * @param username as {@link Usernames} allows it
	 */
	public Account(String username, Role role, Instant now) {
		this.username = Usernames.checked(username);
		this.role = role;
		this.createdAt = now;
	}

	/** For Hibernate, which fills the fields. */
	@SuppressWarnings("NullAway")
	protected Account() {
	}

	/** Takes another password, already encoded, and ends all sessions. */
	void changePassword(String encoded, Instant now) {
		this.password = encoded;
		this.passwordChangedAt = now;
		signOutEverywhere();
	}

	/** Takes the same password in a newer encoding. */
	void upgradePassword(String encoded) {
		this.password = encoded;
	}

	/** Takes the password away until one is set by a one-time link; ends all sessions. */
	public void forgetPassword() {
		this.password = null;
		signOutEverywhere();
	}

	/** Lets nobody in by this account from now on, and ends all sessions. */
	public void disable() {
		this.disabled = true;
		signOutEverywhere();
	}

	/** Ends all sessions, on every copy, as soon as the change is kept. */
	public void signOutEverywhere() {
		this.signOuts++;
	}

	/** Lets its owner in again. */
	public void enable() {
		this.disabled = false;
	}

	/** Gives its owner another role. */
	public void become(Role role) {
		this.role = role;
	}

	/** The key of a kept account. */
	Long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not kept yet");
		}
		return this.id;
	}

	/** The name its owner signs in with; never changes. */
	public String username() {
		return this.username;
	}

	/** The encoded password; null until one is set. */
	@Nullable String password() {
		return this.password;
	}

	/** Whether a password is set. */
	public boolean hasPassword() {
		return this.password != null;
	}

	/** What its owner may do. */
	public Role role() {
		return this.role;
	}

	/** Whether nobody is let in by it. */
	public boolean isDisabled() {
		return this.disabled;
	}

	/** When it was made. */
	public Instant createdAt() {
		return this.createdAt;
	}

	/** When the password was set last; null until one is. */
	public @Nullable Instant passwordChangedAt() {
		return this.passwordChangedAt;
	}

	/** Counts the times all sessions were ended; one begun before the last is over. */
	int signOuts() {
		return this.signOuts;
	}

	/** Counts the changes, from 0. */
	public int version() {
		return this.version;
	}

	@Override
	public String toString() {
		return "account " + this.username;
	}

}
