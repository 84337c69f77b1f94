package dev.plumbline.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the audit log knows of accounts: who signed in, who failed to, and what changed.
 */
@Component
class AccountHistory {

	private static final Set<AccountAction> CHANGES = EnumSet.range(AccountAction.USER_INVITED,
			AccountAction.USER_ENABLED);

	private final JdbcClient sql;

	AccountHistory(JdbcClient sql) {
		this.sql = sql;
	}

	/** When each user signed in last; those who never did are not in it. */
	Map<String, Instant> lastSignIns() {
		Map<String, Instant> last = new HashMap<>();
		this.sql
			.sql("select username, (select at from audit_entry where who = username and action = ? "
					+ "order by at desc, id desc limit 1) as at from account")
			.param(AccountAction.SIGNED_IN.id())
			.query((row) -> {
				OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
				if (at != null) {
					last.put(row.getString("username"), at.toInstant());
				}
			});
		return last;
	}

	/** How many sign-ins failed since then, of any name, or were kept waiting for it. */
	long failedSince(Instant since) {
		return this.sql.sql("select count(*) from audit_entry where action in (:failed) and at >= :since")
			.param("failed", ids(List.of(AccountAction.SIGN_IN_FAILED, AccountAction.SIGN_IN_THROTTLED)))
			.param("since", since.atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

	/** What changed an account last. */
	Optional<Change> lastChange(String username) {
		return this.sql
			.sql("select at, who, action from audit_entry where subject = :subject and action in (:changes) "
					+ "order by at desc, id desc limit 1")
			.param("subject", username)
			.param("changes", ids(CHANGES))
			.query((row, number) -> new Change(row.getObject("at", OffsetDateTime.class), row.getString("who"),
					row.getString("action")))
			.optional();
	}

	private static List<String> ids(Collection<AccountAction> actions) {
		return actions.stream().map(AccountAction::id).toList();
	}

	/**
	 * What was done to an account.
	 *
	 * @param at in UTC
	 * @param who user name, or {@code -} for nobody signed in
	 * @param action id
	 */
	record Change(OffsetDateTime at, String who, String action) {
	}

}
