package dev.plumbline.account;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;

/**
 * The accounts that are kept; none is ever deleted, so that a name stays one person's.
 */
public interface Accounts extends Repository<Account, Long> {

	/**
	 * Keeps a new one, or the changes of one.
	 * @return what is kept now; to be used instead of what was given
	 * @throws org.springframework.dao.OptimisticLockingFailureException when somebody
	 * else has changed it since it was found
	 * @throws org.springframework.dao.DataIntegrityViolationException when there is
	 * another of this name
	 */
	Account save(Account account);

	/** The one of this name, written as {@link Usernames#normalised} does. */
	Optional<Account> findByUsername(String username);

	/**
	 * The one that somebody means by what they typed, which may be nothing that the
	 * database could be asked for.
	 */
	default Optional<Account> findTyped(String typed) {
		return Optional.of(Usernames.normalised(typed)).filter(Usernames::isValid).flatMap(this::findByUsername);
	}

	/** All of them, by name. */
	List<Account> findAllByOrderByUsername();

	/** Whether there is a principal who can sign in. */
	@Query("select count(a) > 0 from Account a where a.role = PRINCIPAL and a.password is not null and not a.disabled")
	boolean hasPrincipal();

	/**
	 * Until the end of the transaction, nobody else changes one; reading goes on. For
	 * what has to hold of all of them together.
	 */
	@Modifying
	@Query(nativeQuery = true, value = "lock table account in share row exclusive mode")
	void holdChanges();

}
