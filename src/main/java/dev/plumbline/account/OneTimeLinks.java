package dev.plumbline.account;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Optional;

/** The one-time links that are kept, used or not. */
interface OneTimeLinks extends Repository<OneTimeLink, Long> {

	OneTimeLink save(OneTimeLink link);

	/** The link of this token's hash, while it can still be used. */
	@Query("select l from OneTimeLink l join fetch l.account "
			+ "where l.hash = :hash and l.usedAt is null and l.expiresAt > :now")
	Optional<OneTimeLink> findOpen(String hash, Instant now);

	/** Uses up every open link of an account; returns how many. */
	@Modifying
	@Query("update OneTimeLink l set l.usedAt = :now where l.account = :account and l.usedAt is null")
	int useAll(Account account, Instant now);

	/** Uses a link up; returns 0 when somebody else was faster. */
	@Modifying
	@Query("update OneTimeLink l set l.usedAt = :now where l.hash = :hash and l.usedAt is null and l.expiresAt > :now")
	int use(String hash, Instant now);

}
