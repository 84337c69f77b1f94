package dev.plumbline.ruleset.work;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The runs in the database. It tells the time for all copies, and whoever wants to change
 * a run that is not running any more changes nothing.
 */
@Component
class Runs {

	/** A run not heard of for so long has lost its copy. */
	private static final String LOST = "beat_at < now() - interval '30 seconds'";

	private static final String SELECT = "select id, kind, subject, case when state = 'running' and " + LOST
			+ " then 'stopped' else state end as state, steps_done, steps, started_by, started_at, ended_at, result "
			+ "from long_work ";

	private final JdbcClient sql;

	Runs(JdbcClient sql) {
		this.sql = sql;
	}

	/** Until the end of the transaction, no other copy begins a run of this kind. */
	void hold(String kind) {
		this.sql.sql("select pg_advisory_xact_lock(hashtextextended('long work ' || :kind, 0))")
			.param("kind", kind)
			.query((row) -> {
			});
	}

	/** Writes down which runs of a kind have lost their copy. */
	void stopLost(String kind) {
		this.sql
			.sql("update long_work set state = 'stopped', ended_at = beat_at where kind = :kind "
					+ "and state = 'running' and " + LOST)
			.param("kind", kind)
			.update();
	}

	void stopThoseOf(String copy) {
		this.sql
			.sql("update long_work set state = 'stopped', ended_at = now() where copy = :copy and state = 'running'")
			.param("copy", copy)
			.update();
	}

	Optional<Run> running(String kind) {
		return first(this.sql.sql(SELECT + "where kind = :kind and state = 'running'").param("kind", kind));
	}

	Optional<Run> latest(String kind) {
		return first(this.sql.sql(SELECT + "where kind = :kind order by id desc limit 1").param("kind", kind));
	}

	Optional<Run> latest(String kind, String subject) {
		return first(this.sql.sql(SELECT + "where kind = :kind and subject = :subject order by id desc limit 1")
			.param("kind", kind)
			.param("subject", subject));
	}

	Optional<Run> find(long id) {
		return first(this.sql.sql(SELECT + "where id = :id").param("id", id));
	}

	long begin(String kind, String subject, String startedBy, String copy) {
		return this.sql
			.sql("insert into long_work (kind, subject, state, started_by, started_at, copy, beat_at) "
					+ "values (:kind, :subject, 'running', :startedBy, now(), :copy, now()) returning id")
			.param("kind", kind)
			.param("subject", subject)
			.param("startedBy", startedBy)
			.param("copy", copy)
			.query(Long.class)
			.single();
	}

	void forgetAllBut(int most, String kind) {
		this.sql
			.sql("delete from long_work where kind = :kind and state <> 'running' and id not in "
					+ "(select id from long_work where kind = :kind order by id desc limit :most)")
			.param("kind", kind)
			.param("most", most)
			.update();
	}

	/** Says that these are still being done, and no others. */
	void beat(Collection<Long> underWay) {
		this.sql.sql("update long_work set beat_at = now() where id in (:ids) and state = 'running'")
			.param("ids", List.copyOf(underWay))
			.update();
	}

	/** Returns whether it still runs. */
	boolean progress(long id, int done, int total) {
		return this.sql
			.sql("update long_work set steps_done = :done, steps = :total, beat_at = now() "
					+ "where id = :id and state = 'running'")
			.param("id", id)
			.param("done", done)
			.param("total", total)
			.update() == 1;
	}

	void finish(long id, String result) {
		this.sql
			.sql("update long_work set state = 'done', ended_at = now(), steps_done = steps, result = :result "
					+ "where id = :id and state = 'running'")
			.param("id", id)
			.param("result", result)
			.update();
	}

	/** Returns whether it was still running. */
	boolean end(long id, Run.State state) {
		return this.sql
			.sql("update long_work set state = :state, ended_at = now() where id = :id and state = 'running'")
			.param("id", id)
			.param("state", state.name().toLowerCase(Locale.ROOT))
			.update() == 1;
	}

	private static Optional<Run> first(StatementSpec query) {
		return query.query(Runs::run).optional();
	}

	private static Run run(ResultSet row, int number) throws SQLException {
		OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
		Instant started = row.getObject("started_at", OffsetDateTime.class).toInstant();
		return new Run(row.getLong("id"), row.getString("kind"), row.getString("subject"),
				Run.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), row.getInt("steps_done"),
				row.getInt("steps"), row.getString("started_by"), started, (ended != null) ? ended.toInstant() : null,
				row.getString("result"));
	}

}
