package dev.plumbline.mail;

import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.mail.Delivery.State;
import dev.plumbline.mail.Letter.Attachment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What is done about letters later: failures are told of, and contents are removed. */
@Tag("storage")
class FailureDigestTest {

	private static HikariDataSource database;

	private MailCopy copy;

	@BeforeAll
	static void connect() {
		database = MailDatabase.create();
	}

	@AfterAll
	static void disconnect() {
		database.close();
	}

	@BeforeEach
	void begin() {
		JdbcClient.create(database).sql("delete from letter").update();
		this.copy = MailCopy.idle(database, null);
	}

	@Test
	void namesWhatWasGivenUpOnceADayAndNobody() {
		giveUp("enquiry EN-2026-000001", "enquiry-report");
		giveUp("enquiry EN-2026-000002", "enquiry-report");
		giveUp("enquiry EN-2026-000003", "other");
		this.copy.post(MailCopy.letter("enquiry EN-2026-000004", "reader@example.org"));
		write("principal@plumbline.example", Duration.ZERO);
		write("principal@plumbline.example", Duration.ofMinutes(5));
		KeptLetter digest = digest();
		assertThat(digest.to()).isEqualTo("principal@plumbline.example");
		assertThat(digest.subject()).isEqualTo("3 letters were given up");
		for (String text : List.of(digest.text(), digest.html())) {
			assertThat(text)
				.contains("enquiry-report: 2 (enquiry EN-2026-000001, enquiry EN-2026-000002)",
						"other: 1 (enquiry EN-2026-000003)")
				.doesNotContain("EN-2026-000004", "example.org", "A subject", "??");
		}
		write("principal@plumbline.example", Duration.ofDays(1));
		assertThat(digest().id()).as("another on another day").isNotEqualTo(digest.id());
	}

	@Test
	void isNotWrittenWithoutFailuresOrWithoutAnybodyToReadIt() {
		write("principal@plumbline.example", Duration.ZERO);
		giveUp(FailureDigest.KIND, FailureDigest.KIND);
		write("principal@plumbline.example", Duration.ofDays(1));
		assertThat(this.copy.delivery(FailureDigest.KIND).state()).isEqualTo(State.FAILED);
		giveUp("enquiry EN-2026-000001", "enquiry-report");
		write("", Duration.ofDays(1));
		assertThat(this.copy.delivery(FailureDigest.KIND).state()).isEqualTo(State.FAILED);
	}

	@Test
	void leavesNothingOfALetterButThatItWasHandedOver() {
		UUID old = this.copy.post(new Letter("old", "kind", "reader@example.org", "visitor@example.net", "Subject",
				"Text", "<p>Text</p>", List.of(new Attachment("a.txt", "text/plain", new byte[3])), true));
		UUID waiting = this.copy.post(MailCopy.letter("waiting", "reader@example.org"));
		UUID fresh = this.copy.post(MailCopy.letter("fresh", "reader@example.org"));
		Instant now = Instant.now();
		this.copy.letters.handedOver(old, now.minus(Duration.ofDays(31)));
		this.copy.letters.handedOver(fresh, now.minus(Duration.ofDays(29)));
		this.copy.letters.emptyThoseBefore(now.minus(MailCopy.settings().kept()));
		assertThat(row(old)).isEqualTo("null null null null null 0");
		assertThat(this.copy.delivery("old").handedOver()).isNotNull();
		assertThat(row(fresh)).doesNotContain("null");
		assertThat(this.copy.letters.waiting(waiting, 0)).isPresent();
	}

	private static String row(UUID id) {
		return JdbcClient.create(database)
			.sql("select concat_ws(' ', coalesce(recipient, 'null'), coalesce(reply_to, 'null'), "
					+ "coalesce(subject, 'null'), coalesce(plain, 'null'), coalesce(html, 'null'), "
					+ "(select count(*) from letter_attachment where letter = id)) from letter where id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

	private void giveUp(String about, String kind) {
		Letter letter = MailCopy.letter(about, "reader@example.org");
		UUID id = this.copy.post(new Letter(about, kind, letter.to(), null, letter.subject(), letter.text(),
				letter.html(), List.of(), true));
		this.copy.letters.failed(id, 0, "refused 421", null);
	}

	private void write(String inbox, Duration later) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages", "messages-mail");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		Clock clock = Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC);
		FailureDigest digest = new FailureDigest(this.copy.letters, new MailList(JdbcClient.create(database)),
				this.copy.outbox, new Letters(messages), messages, inbox, clock);
		this.copy.inTransaction(digest::write);
	}

	private KeptLetter digest() {
		return this.copy.letters.waiting(this.copy.delivery(FailureDigest.KIND).id(), 0).orElseThrow();
	}

}
