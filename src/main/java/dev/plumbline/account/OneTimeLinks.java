package dev.plumbline.account;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The one-time links that are kept, used or not. */
interface OneTimeLinks extends Repository<OneTimeLink, Long> {

	OneTimeLink save(OneTimeLink link);

	/** The link of this token's hash, while it can still be used. */
	@Query("select l from OneTimeLink l join fetch l.account "
			+ "where l.hash = :hash and l.usedAt is null and l.expiresAt > :now")
	Optional<OneTimeLink> findOpen(String hash, Instant now);

	/** All that can still be used, with their accounts. */
	@Query("select l from OneTimeLink l join fetch l.account where l.usedAt is null and l.expiresAt > :now")
	List<OneTimeLink> findAllOpen(Instant now);

	/** Uses up every open link of an account; returns how many. */
	@Modifying
	@Query("update OneTimeLink l set l.usedAt = :now where l.account = :account and l.usedAt is null")
	int useAll(Account account, Instant now);

	/** Whether an account was given a link at that time or later that is not used up. */
	@Query("select count(l) > 0 from OneTimeLink l "
			+ "where l.account = :account and l.usedAt is null and l.createdAt >= :time")
	boolean wasGivenSince(Account account, Instant time);

}
