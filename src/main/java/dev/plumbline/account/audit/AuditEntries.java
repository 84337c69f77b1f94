package dev.plumbline.account.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The entries that were written, the newest first. */
@Component
class AuditEntries {

	private static final String ALL = "select * from audit_entry where true";

	private static final int READ_AT_ONCE = 500;

	private final JdbcClient sql;

	AuditEntries(JdbcClient sql) {
		this.sql = sql;
	}

	/**
	 * A page of the entries that are wanted.
	 * @param most how many it may hold
	 */
	Page page(AuditFilter filter, Place place, int most) {
		boolean forward = place.newerThan() != null;
		Map<String, Object> values = new HashMap<>();
		StringBuilder query = new StringBuilder(ALL).append(condition(filter, values));
		Long beside = forward ? place.newerThan() : place.olderThan();
		if (beside != null) {
			query.append(" and (at, id) ")
				.append(forward ? ">" : "<")
				.append(" ((select at from audit_entry where id = :beside), :beside)");
			values.put("beside", beside);
		}
		query.append(forward ? " order by at, id" : " order by at desc, id desc").append(" limit ").append(most + 1);
		List<AuditEntry> found = this.sql.sql(query.toString()).params(values).query(AuditEntries::read).list();
		boolean more = found.size() > most;
		List<AuditEntry> entries = new ArrayList<>(more ? found.subList(0, most) : found);
		if (forward) {
			Collections.reverse(entries);
		}
		return new Page(entries, forward ? more : beside != null, forward || more);
	}

	/**
	 * Hands over every entry that is wanted, one after the other, and holds neither all
	 * of them nor the database meanwhile.
	 */
	void each(AuditFilter filter, Consumer<AuditEntry> taker) {
		Place place = Place.NEWEST;
		while (place != null) {
			Page page = page(filter, place, READ_AT_ONCE);
			page.entries().forEach(taker);
			Long oldest = page.oldest();
			place = (oldest != null) ? new Place(oldest, null) : null;
		}
	}

	/** Everybody who is named as having done something. */
	List<String> names() {
		return distinct("who");
	}

	/** The ids of everything that was ever done. */
	List<String> actions() {
		return distinct("action");
	}

	/** From one value to the next by the index, since there are few and many entries. */
	private List<String> distinct(String column) {
		return this.sql.sql("""
				with recursive one(value) as (
				  select min(%1$s) from audit_entry
				  union all
				  select (select min(%1$s) from audit_entry where %1$s > one.value) from one where one.value is not null
				) select value from one where value is not null order by lower(value)""".formatted(column))
			.query(String.class)
			.list();
	}

	private static String condition(AuditFilter filter, Map<String, Object> values) {
		StringBuilder condition = new StringBuilder();
		filter.conditions().forEach((each, itsValues) -> {
			condition.append(" and ").append(each);
			values.putAll(itsValues);
		});
		return condition.toString();
	}

	private static AuditEntry read(ResultSet row, int number) throws SQLException {
		return new AuditEntry(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("who"), row.getString("role"), row.getString("client"), row.getString("action"),
				row.getString("subject"), row.getString("before"), row.getString("after"));
	}

	/**
	 * Where a page begins or ends; at most one of the two is given.
	 *
	 * @param olderThan id of the entry that it comes after
	 * @param newerThan id of the entry that it comes before
	 */
	record Place(@Nullable Long olderThan, @Nullable Long newerThan) {

		static final Place NEWEST = new Place(null, null);

	}

	/**
	 * A page of entries.
	 *
	 * @param isFollowed whether there are newer ones than these
	 * @param isPreceded whether there are older ones than these
	 */
	record Page(List<AuditEntry> entries, boolean isFollowed, boolean isPreceded) {

		static final Page EMPTY = new Page(List.of(), false, false);

		@Nullable Long newest() {
			return (this.isFollowed && !this.entries.isEmpty()) ? this.entries.get(0).id() : null;
		}

		@Nullable Long oldest() {
			return (this.isPreceded && !this.entries.isEmpty()) ? this.entries.get(this.entries.size() - 1).id() : null;
		}

	}

}
