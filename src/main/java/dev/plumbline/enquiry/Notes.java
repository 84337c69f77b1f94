package dev.plumbline.enquiry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What the principal wrote down beside an enquiry; it goes when the enquiry is erased.
 */
@Component
public class Notes {

	private final JdbcClient sql;

	Notes(JdbcClient sql) {
		this.sql = sql;
	}

	/**
	 * Keeps one.
	 * @param who user name
	 */
	public void add(Enquiry enquiry, Instant at, String who, String text) {
		this.sql.sql("insert into enquiry_note (enquiry, at, who, text) values (?, ?, ?, ?)")
			.params(enquiry.id(), at.atOffset(ZoneOffset.UTC), who, text)
			.update();
	}

	/** All of an enquiry, the first written first. */
	public List<Note> of(Enquiry enquiry) {
		return this.sql.sql("select at, who, text from enquiry_note where enquiry = ? order by at, id")
			.param(enquiry.id())
			.query((row, number) -> new Note(row.getObject("at", OffsetDateTime.class).toInstant(),
					row.getString("who"), row.getString("text")))
			.list();
	}

	/** Deletes all of an enquiry. */
	void forget(Enquiry enquiry) {
		this.sql.sql("delete from enquiry_note where enquiry = ?").param(enquiry.id()).update();
	}

	/**
	 * A note.
	 *
	 * @param who user name at that moment
	 */
	public record Note(Instant at, String who, String text) {

		/** Tells nothing, so that it can turn up in no log. */
		@Override
		public String toString() {
			return "a note";
		}

	}

}
