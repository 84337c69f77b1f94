package dev.plumbline.enquiry.desk;

import dev.plumbline.enquiry.Standing;
import dev.plumbline.enquiry.State;
import dev.plumbline.qualification.Grading.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks enquiries up. */
@Component
class EnquiryList {

	/**
	 * An A is to be answered within a working day, a B within three: the last day of it,
	 * by the day of the week on which it was accepted, from Monday on. Nobody waits for
	 * an answer to a C.
	 */
	private static final String ALL = """
			with graded as (
			  select *, coalesce(corrected_grade, grading::json ->> 'grade') as grade,
			    (accepted_at at time zone 'UTC')::date as day
			  from enquiry
			), dated as (
			  select *, case when screening = 'ACCEPTED' and state = 'NEW' then day + case grade
			    when 'A' then (array[1, 1, 1, 1, 3, 2, 1])[extract(isodow from day)::int]
			    when 'B' then (array[3, 3, 5, 5, 5, 4, 3])[extract(isodow from day)::int]
			  end end as due
			  from graded
			)
			""";

	private final JdbcClient sql;

	private final Clock clock;

	EnquiryList(JdbcClient sql, Clock clock) {
		this.sql = sql;
		this.clock = clock;
	}

	/**
	 * Those on a page of the list.
	 * @param page from 1
	 */
	List<Row> rows(ListFilter filter, int page, int most) {
		Map<String, Object> values = new HashMap<>();
		String where = filter.conditions(values);
		values.put("most", most);
		values.put("before", (page - 1) * most);
		return this.sql
			.sql(ALL + "select * from dated where " + where + " order by " + filter.columns()
					+ " limit :most offset :before")
			.params(values)
			.query(this::row)
			.list();
	}

	/** How many there are on all pages. */
	int count(ListFilter filter) {
		Map<String, Object> values = new HashMap<>();
		String where = filter.conditions(values);
		return this.sql.sql(ALL + "select count(*) from dated where " + where)
			.params(values)
			.query(Integer.class)
			.single();
	}

	/** The last day on which an answer keeps what was promised; null when none is due. */
	@Nullable LocalDate due(String number) {
		return this.sql.sql(ALL + "select * from dated where number = :number")
			.param("number", number)
			.query(this::row)
			.optional()
			.map(Row::due)
			.orElse(null);
	}

	/** How many wait for an answer, by grade, and whether beyond the promised day. */
	List<Waiting> waiting() {
		return this.sql.sql(ALL + """
				select grade, due < :today as overdue, count(*) as many
				from dated where due is not null group by grade, overdue order by grade""")
			.param("today", LocalDate.now(this.clock))
			.query((row, number) -> new Waiting(Grade.valueOf(row.getString("grade")), row.getBoolean("overdue"),
					row.getLong("many")))
			.list();
	}

	private Row row(ResultSet row, int number) throws SQLException {
		LocalDate due = row.getObject("due", LocalDate.class);
		String grade = row.getString("grade");
		return new Row(row.getString("number"), Standing.valueOf(row.getString("screening")),
				State.valueOf(row.getString("state")), row.getString("name"), row.getString("company"),
				(grade != null) ? Grade.valueOf(grade) : null, row.getObject("submitted_at", OffsetDateTime.class), due,
				due != null && due.isBefore(LocalDate.now(this.clock)));
	}

	/**
	 * An enquiry as the list shows it.
	 *
	 * @param name null once erased
	 * @param grade as corrected; null while it is held
	 * @param due last day of what was promised; null when no answer is due
	 * @param overdue whether that day is over
	 */
	record Row(String number, Standing standing, State state, @Nullable String name, @Nullable String company,
			@Nullable Grade grade, OffsetDateTime submittedAt, @Nullable LocalDate due, boolean overdue) {

		/** Tells nothing but the number, so that it can turn up in no log. */
		@Override
		public String toString() {
			return this.number;
		}

	}

	/**
	 * Enquiries of a grade that wait for an answer.
	 */
	record Waiting(Grade grade, boolean overdue, long many) {
	}

}
