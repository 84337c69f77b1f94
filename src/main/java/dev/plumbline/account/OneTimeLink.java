package dev.plumbline.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Lets whoever holds its token set one account's password, once and not for long. Only a
 * hash of the token is kept.
 */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String hash;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "account_id")
	private Account account;

	@Enumerated(EnumType.STRING)
	private Purpose purpose;

	@Column(name = "created_at")
	private Instant createdAt;

	@Column(name = "expires_at")
	private Instant expiresAt;

	@Column(name = "used_at")
	private @Nullable Instant usedAt;

	OneTimeLink(Token token, Account account, Purpose purpose, Instant createdAt, Instant expiresAt) {
		this.hash = token.hash();
		this.account = account;
		this.purpose = purpose;
		this.createdAt = createdAt;
		this.expiresAt = expiresAt;
	}

	/** For Hibernate, which fills the fields. */
	@SuppressWarnings("NullAway")
	protected OneTimeLink() {
	}

	Account account() {
		return this.account;
	}

	Purpose purpose() {
		return this.purpose;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

}
