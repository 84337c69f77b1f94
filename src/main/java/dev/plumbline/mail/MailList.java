package dev.plumbline.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The letters that somebody may want to know of. */
@Component
class MailList {

	private static final int SHOWN = 100;

	private final JdbcClient sql;

	MailList(JdbcClient sql) {
		this.sql = sql;
	}

	/** Those that were given up, the first written first; a hundred of them. */
	List<MailRow> failed() {
		return rows("state = 'FAILED' order by written_at, id");
	}

	/** Those that are still to be sent, the first written first; a hundred of them. */
	List<MailRow> waiting() {
		return rows("state = 'WAITING' order by written_at, id");
	}

	/** Those that were handed over, the last first; a hundred of them. */
	List<MailRow> handedOver() {
		return rows("state = 'HANDED_OVER' order by handed_over_at desc, id");
	}

	private List<MailRow> rows(String which) {
		return this.sql
			.sql("select id, about, kind, written_at, handed_over_at, tries, next_try_at, reason from letter where "
					+ which + " limit " + SHOWN)
			.query((row, number) -> row(row))
			.list();
	}

	/**
	 * How many there are.
	 * @param late written before which they should have been handed over
	 */
	Counts counts(Instant late) {
		return this.sql
			.sql("select count(*) filter (where state = 'FAILED') as failed, "
					+ "count(*) filter (where state = 'WAITING') as waiting, "
					+ "count(*) filter (where state = 'WAITING' and tries > 0 and written_at < ?) as late "
					+ "from letter where state <> 'HANDED_OVER'")
			.param(late.atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Counts(row.getLong("failed"), row.getLong("waiting"), row.getLong("late")))
			.single();
	}

	private static MailRow row(ResultSet row) throws SQLException {
		return new MailRow(row.getObject("id", UUID.class), row.getString("about"), row.getString("kind"),
				row.getObject("written_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
				utc(row, "handed_over_at"), row.getInt("tries"), utc(row, "next_try_at"), row.getString("reason"));
	}

	private static @Nullable OffsetDateTime utc(ResultSet row, String column) throws SQLException {
		OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.withOffsetSameInstant(ZoneOffset.UTC) : null;
	}

	/**
	 * How many letters are where.
	 *
	 * @param late of those that wait: tried, and not new any more
	 */
	record Counts(long failed, long waiting, long late) {
	}

}
