package dev.plumbline.account;

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

	/** All of them, by name. */
	List<Account> findAllByOrderByUsername();

}
