package dev.plumbline.report;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The keys that reports are and were sealed with, in the database that all copies share.
 * A key that is no longer used still tells what was sealed with it.
 */
@Component
class Keys {

	private final JdbcClient sql;

	private final Clock clock;

	Keys(JdbcClient sql, Clock clock) {
		this.sql = sql;
		this.clock = clock;
	}

	/**
	 * The key to seal with from now on: the one named, else the one in use, else a new
	 * one. Every other is retired. Of copies that start at the same moment, one makes it.
	 */
	@Transactional
	public SigningKey use(@Nullable SigningKey named) {
		// reading and checking go on meanwhile
		this.sql.sql("lock table report_key in share row exclusive mode").update();
		SigningKey key = (named != null) ? named : ours().orElseGet(SigningKey::random);
		this.sql.sql("""
				insert into report_key (id, public, private, created_at) values (:id, :public, :private, :now)
				on conflict (id) do nothing""")
			.param("id", key.id())
			.param("public", key.publicKey())
			.param("private", (named != null) ? null : key.privateKey())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.sql.sql("update report_key set retired_at = :now where id <> :id and retired_at is null")
			.param("id", key.id())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.sql.sql("update report_key set retired_at = null where id = :id").param("id", key.id()).update();
		return key;
	}

	private Optional<SigningKey> ours() {
		return this.sql.sql("select private from report_key where private is not null and retired_at is null")
			.query((row, number) -> read(row.getBytes(1)))
			.optional();
	}

	private static SigningKey read(byte[] privateKey) {
		try {
			return SigningKey.ofPrivate(privateKey);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key that is kept cannot be read", ex);
		}
	}

	/** The public key of this id; empty when we never sealed with it. */
	Optional<byte[]> publicKey(String id) {
		return this.sql.sql("select public from report_key where id = :id")
			.param("id", id)
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

}
