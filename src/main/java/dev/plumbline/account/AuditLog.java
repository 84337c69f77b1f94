package dev.plumbline.account;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * Keeps for good who did what as editor or principal, and from where. An entry belongs to
 * the transaction of what it tells of: neither is there without the other.
 */
@Component
public class AuditLog {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private final JdbcClient sql;

	private final Clock clock;

	AuditLog(JdbcClient sql, Clock clock) {
		this.sql = sql;
		this.clock = clock;
	}

	/**
	 * Writes down what is being done by whoever is logged in, from where the request came
	 * from. What is shown of before and after is for people to read: passwords, one-time
	 * links and assessments' addresses that stray into it are struck out.
	 * @param action stable id in lower case with hyphens, such as {@code user-invited};
	 * its words are the message {@code audit.action.} with the id
	 * @param subject what it is done to, such as {@code user anna}
	 * @param before what was, as anything that can be written as JSON; null when there
	 * was nothing
	 * @param after what is now; null when there is nothing any more
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside a
	 * transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(String action, String subject, @Nullable Object before, @Nullable Object after) {
		write(Actor.current(), ClientAddress.current(), action, subject, before, after);
	}

	/**
	 * Writes down what the program did by itself, or at the wish of somebody of whom this
	 * log, from which nothing can be erased, is to know nothing: neither a name nor from
	 * where they came.
	 * @param action as in {@link #record}
	 * @param subject as in {@link #record}
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside a
	 * transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void recordOfNobody(String action, String subject) {
		write(Actor.NOBODY, Actor.NOBODY.name(), action, subject, null, null);
	}

	/** For somebody who is not logged in yet, or no longer. */
	@Transactional(propagation = Propagation.MANDATORY)
	void recordOf(Actor actor, String action, String subject) {
		write(actor, ClientAddress.current(), action, subject, null, null);
	}

	private void write(Actor actor, String client, String action, String subject, @Nullable Object before,
			@Nullable Object after) {
		this.sql
			.sql("insert into audit_entry (at, who, role, client, action, subject, before, after) "
					+ "values (?, ?, ?, ?, ?, ?, ?, ?)")
			.params(OffsetDateTime.now(this.clock), actor.name(), actor.role(), client, action,
					Secrets.struckOut(subject), json(before), json(after))
			.update();
	}

	private static @Nullable String json(@Nullable Object value) {
		return (value != null) ? Secrets.struckOut(JSON.writeValueAsString(value)) : null;
	}

}
