package dev.plumbline.mail;

import dev.plumbline.mail.Letter.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where letters are kept until they are handed over, and a while longer. */
@Component
class LetterTable {

	private final JdbcClient sql;

	LetterTable(JdbcClient sql) {
		this.sql = sql;
	}

	/** Keeps a new letter. */
	void keep(UUID id, String messageId, Letter letter, Instant now) {
		this.sql.sql(
				"insert into letter (id, about, kind, state, written_at, next_try_at, message_id, automatic, recipient, "
						+ "reply_to, subject, plain, html) values (?, ?, ?, 'WAITING', ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(id, letter.about(), letter.kind(), utc(now), utc(now), messageId, letter.automatic(), letter.to(),
					letter.replyTo(), letter.subject(), letter.text(), letter.html())
			.update();
		int position = 0;
		for (Attachment attachment : letter.attachments()) {
			this.sql.sql("insert into letter_attachment (letter, position, name, type, content) values (?, ?, ?, ?, ?)")
				.params(id, position++, attachment.name(), attachment.type(), attachment.content())
				.update();
		}
	}

	/**
	 * A letter that is still to be sent.
	 * @param round how often somebody had it sent again
	 */
	Optional<KeptLetter> waiting(UUID id, int round) {
		List<Attachment> attachments = this.sql
			.sql("select name, type, content from letter_attachment where letter = ? order by position")
			.param(id)
			.query((row, number) -> new Attachment(row.getString("name"), row.getString("type"),
					row.getBytes("content")))
			.list();
		return this.sql.sql("select * from letter where id = ? and state = 'WAITING' and round = ?")
			.params(id, round)
			.query((row, number) -> new KeptLetter(id, row.getString("kind"), row.getString("message_id"),
					instant(row, "written_at"), row.getInt("tries"), instant(row, "next_try_at"),
					row.getBoolean("automatic"), row.getString("recipient"), row.getString("reply_to"),
					row.getString("subject"), row.getString("plain"), row.getString("html"), attachments))
			.optional();
	}

	/** Whatever else became of it meanwhile: the mail server has it. */
	void handedOver(UUID id, Instant now) {
		this.sql
			.sql("update letter set state = 'HANDED_OVER', handed_over_at = ?, next_try_at = null, reason = null "
					+ "where id = ? and state <> 'HANDED_OVER'")
			.params(utc(now), id)
			.update();
	}

	/**
	 * One more try has failed; told twice, it counts once.
	 * @param tries how many had failed before
	 * @param next when it is tried again; null when it is given up
	 */
	void failed(UUID id, int tries, String reason, @Nullable Instant next) {
		this.sql
			.sql("update letter set state = ?, tries = ?, reason = ?, next_try_at = ? "
					+ "where id = ? and state = 'WAITING' and tries = ?")
			.params(((next != null) ? Delivery.State.WAITING : Delivery.State.FAILED).name(), tries + 1, reason,
					(next != null) ? utc(next) : null, id, tries)
			.update();
	}

	/**
	 * Has a letter that was given up wait again, with all its tries.
	 * @return its next round; empty when it is not given up
	 */
	Optional<Integer> again(UUID id, Instant now) {
		return this.sql
			.sql("update letter set state = 'WAITING', tries = 0, next_try_at = ?, round = round + 1 "
					+ "where id = ? and state = 'FAILED' returning round")
			.params(utc(now), id)
			.query(Integer.class)
			.optional();
	}

	/**
	 * Forgets a letter that was given up.
	 * @return whether it was given up
	 */
	boolean drop(UUID id) {
		return this.sql.sql("delete from letter where id = ? and state = 'FAILED'").param(id).update() == 1;
	}

	List<UUID> givenUp() {
		return this.sql.sql("select id from letter where state = 'FAILED' order by written_at, id")
			.query(UUID.class)
			.list();
	}

	List<Delivery> about(String about) {
		return this.sql.sql("select * from letter where about = ? order by written_at, id")
			.param(about)
			.query((row, number) -> delivery(row))
			.list();
	}

	void forget(String about) {
		this.sql.sql("delete from letter where about = ?").param(about).update();
	}

	/** Empties letters that were handed over before then. */
	void emptyThoseBefore(Instant then) {
		this.sql.sql("""
				with old as (
				  update letter set recipient = null, reply_to = null, subject = null, plain = null, html = null
				  where recipient is not null and handed_over_at < ? returning id
				) delete from letter_attachment using old where letter = old.id""").param(utc(then)).update();
	}

	static Delivery delivery(ResultSet row) throws SQLException {
		return new Delivery(row.getObject("id", UUID.class), row.getString("kind"),
				Delivery.State.valueOf(row.getString("state")), instant(row, "written_at"),
				optional(row, "handed_over_at"), row.getInt("tries"), optional(row, "next_try_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
		OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
