package dev.plumbline.ruleset;

import dev.plumbline.rules.RuleSetText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Keeps what releases proposed, of which at most one is open. */
@Component
class Proposals {

	private static final String SELECT = "select id, hash, files, release, proposed_at from rule_set_proposal ";

	private final JdbcClient sql;

	private final Clock clock;

	Proposals(JdbcClient sql, Clock clock) {
		this.sql = sql;
		this.clock = clock;
	}

	/** The one that nobody has declined yet. */
	Optional<Proposal> open() {
		return this.sql.sql(SELECT + "where state = 'open'").query(Proposals::proposal).optional();
	}

	/** The last one, whatever became of it. */
	Optional<Proposal> newest() {
		return this.sql.sql(SELECT + "order by id desc limit 1").query(Proposals::proposal).optional();
	}

	/** Those before one, the newest first. */
	List<Proposal> before(Proposal proposal) {
		return this.sql.sql(SELECT + "where id < ? order by id desc")
			.param(proposal.id())
			.query(Proposals::proposal)
			.list();
	}

	/** Whether a text was ever proposed. */
	boolean has(String hash) {
		return this.sql.sql("select exists (select from rule_set_proposal where hash = ?)")
			.param(hash)
			.query(Boolean.class)
			.single();
	}

	/** Opens one, in place of one that is open. */
	@Transactional(propagation = Propagation.MANDATORY)
	void add(RuleSetText text, String release) {
		replaceOpen();
		this.sql
			.sql("insert into rule_set_proposal (hash, files, release, proposed_at, state) "
					+ "values (?, ?::jsonb, ?, ?, 'open')")
			.params(text.hash(), KeptFiles.json(text), release, OffsetDateTime.now(this.clock))
			.update();
	}

	/** Closes one that is open, because a release brought something later. */
	@Transactional(propagation = Propagation.MANDATORY)
	void replaceOpen() {
		this.sql.sql("update rule_set_proposal set state = 'replaced', answered_at = ? where state = 'open'")
			.param(OffsetDateTime.now(this.clock))
			.update();
	}

	/** Closes one; false when it is not open any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean decline(long id, String by) {
		return this.sql
			.sql("update rule_set_proposal set state = 'declined', answered_by = ?, answered_at = ? "
					+ "where id = ? and state = 'open'")
			.params(by, OffsetDateTime.now(this.clock), id)
			.update() > 0;
	}

	private static Proposal proposal(ResultSet row, int index) throws SQLException {
		return new Proposal(row.getLong("id"), row.getString("hash"), KeptFiles.text(row.getString("files")),
				row.getString("release"), row.getTimestamp("proposed_at").toInstant());
	}

}
