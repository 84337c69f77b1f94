package dev.plumbline.report;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Every report that was ever numbered, and the PDF files handed out of them. */
@Component
public class Ledger {

	private static final int MOST_FILES = 1_000;

	private final JdbcClient sql;

	private final Clock clock;

	Ledger(JdbcClient sql, Clock clock) {
		this.sql = sql;
		this.clock = clock;
	}

	/** The report of this number, if there ever was one. */
	public Optional<Entry> find(String number) {
		return this.sql.sql("select * from report where number = :number")
			.param("number", number)
			.query(Ledger::entry)
			.optional();
	}

	Optional<Entry> find(long assessment, int revision) {
		return this.sql.sql("select * from report where assessment = :assessment and revision = :revision")
			.param("assessment", assessment)
			.param("revision", revision)
			.query(Ledger::entry)
			.optional();
	}

	/**
	 * Enters a revision that has no number yet, under the next of the year; of several
	 * who do so at the same moment, one does.
	 * @param now when it is sealed
	 * @param sealing given the number
	 * @throws ResponseStatusException with 404 when the assessment was deleted meanwhile
	 */
	@Transactional
	public Entry enter(long assessment, int revision, Instant now, Function<String, Entry> sealing) {
		// also keeps it from being deleted in between; the same order everywhere
		this.sql.sql("select id from assessment where id = :id for update")
			.param("id", assessment)
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return find(assessment, revision).orElseGet(() -> {
			Entry entry = sealing.apply(next(now.atOffset(ZoneOffset.UTC).getYear()));
			insert(entry);
			return entry;
		});
	}

	/** Without gaps: a number that is not entered after all is given to the next. */
	private String next(int year) {
		int next = this.sql.sql("""
				insert into report_year values (:year, 1)
				on conflict (year) do update set last = report_year.last + 1 returning last""")
			.param("year", year)
			.query(Integer.class)
			.single();
		return String.format(Locale.ROOT, "PL-%04d-%06d", year, next);
	}

	private void insert(Entry entry) {
		this.sql.sql("""
				insert into report (number, assessment, revision, rule_set, rule_set_hash, as_of, program, key,
					signature, content, salt, created_at)
				values (:number, :assessment, :revision, :ruleSet, :ruleSetHash, :asOf, :program, :key,
					:signature, :content, :salt, :sealedAt)""")
			.param("number", entry.number())
			.param("assessment", entry.assessment())
			.param("revision", entry.revision())
			.param("ruleSet", entry.ruleSet())
			.param("ruleSetHash", entry.ruleSetHash())
			.param("asOf", entry.asOf())
			.param("program", entry.program())
			.param("key", entry.key())
			.param("signature", entry.signature())
			.param("content", entry.content())
			.param("salt", entry.salt())
			.param("sealedAt", entry.sealedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Remembers a file; of very many of one report only the newest. */
	@Transactional
	public void issued(String number, byte[] file) {
		int added = this.sql.sql("""
				insert into report_file (sha256, report, issued_at) values (:sha256, :report, :now)
				on conflict (sha256) do nothing""")
			.param("sha256", Sha256.of(file))
			.param("report", number)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		if (added > 0) {
			this.sql.sql("""
					delete from report_file where sha256 in (
						select sha256 from report_file where report = :report
						order by issued_at desc, sha256 offset :most)""")
				.param("report", number)
				.param("most", MOST_FILES)
				.update();
		}
	}

	/** The number of the report that this very file was handed out of. */
	public Optional<String> reportOf(byte[] file) {
		return this.sql.sql("select report from report_file where sha256 = :sha256")
			.param("sha256", Sha256.of(file))
			.query(String.class)
			.optional();
	}

	private static Entry entry(ResultSet row, int ignored) throws SQLException {
		return new Entry(row.getString("number"), row.getObject("assessment", Long.class), row.getInt("revision"),
				row.getInt("rule_set"), row.getString("rule_set_hash"), row.getObject("as_of", LocalDate.class),
				row.getString("program"), row.getString("key"), row.getString("signature"), row.getString("content"),
				row.getString("salt"), row.getObject("created_at", OffsetDateTime.class).toInstant());
	}

}
