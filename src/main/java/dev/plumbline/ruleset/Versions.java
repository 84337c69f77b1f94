package dev.plumbline.ruleset;

import dev.plumbline.rules.RuleSetText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rule sets that were ever published. */
@Component
public class Versions {

	private static final String SELECT = "select number, hash, state, published_by, shipped, reason, published_at, "
			+ "retired_at from rule_set ";

	private final JdbcClient sql;

	Versions(JdbcClient sql) {
		this.sql = sql;
	}

	/** All of them, the newest first. */
	public List<Version> all() {
		return this.sql.sql(SELECT + "order by number desc").query(Versions::version).list();
	}

	/** The one of that number. */
	public Optional<Version> find(int number) {
		return this.sql.sql(SELECT + "where number = ?").param(number).query(Versions::version).optional();
	}

	/** The one in force. */
	public Version published() {
		return this.sql.sql(SELECT + "where state = 'published'").query(Versions::version).single();
	}

	/**
	 * The text of one.
	 * @throws IllegalArgumentException when there is none of that number
	 */
	public RuleSetText text(int number) {
		return this.sql.sql("select files from rule_set where number = ?")
			.param(number)
			.query(String.class)
			.optional()
			.map(KeptFiles::text)
			.orElseThrow(() -> new IllegalArgumentException("There is no rule set " + number));
	}

	private static Version version(ResultSet row, int index) throws SQLException {
		Timestamp retired = row.getTimestamp("retired_at");
		return new Version(row.getInt("number"), row.getString("hash"),
				Version.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), row.getString("published_by"),
				row.getBoolean("shipped"), row.getString("reason"), row.getTimestamp("published_at").toInstant(),
				(retired != null) ? retired.toInstant() : null);
	}

}
