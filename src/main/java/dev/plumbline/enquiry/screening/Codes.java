package dev.plumbline.enquiry.screening;

import dev.plumbline.enquiry.Enquiry;
import dev.plumbline.enquiry.Principal;
import dev.plumbline.enquiry.ReceiptSecret;
import dev.plumbline.mail.LetterDraft;
import dev.plumbline.mail.Letters;
import dev.plumbline.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/** Codes sent by mail, by which whoever can read that mail lets their enquiry go on. */
@Component
class Codes {

	private final JdbcClient sql;

	private final Letters letters;

	private final Outbox outbox;

	private final Principal principal;

	private final ScreeningSettings settings;

	private final Clock clock;

	Codes(JdbcClient sql, Letters letters, Outbox outbox, Principal principal, ScreeningSettings settings,
			Clock clock) {
		this.sql = sql;
		this.letters = letters;
		this.outbox = outbox;
		this.principal = principal;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Sends a code, in the transaction that keeps the enquiry, unless one is on its way.
	 * Nothing of what was typed goes into the letter: nobody has proved whose address it
	 * is.
	 */
	void send(Enquiry enquiry) {
		boolean sent = this.sql
			.sql("select exists (select from screening_code where enquiry = ? and used_at is null and expires_at > ?)")
			.params(enquiry.id(), now())
			.query(Boolean.class)
			.single();
		if (!sent) {
			ReceiptSecret code = ReceiptSecret.random();
			this.sql.sql("insert into screening_code (hash, enquiry, expires_at) values (?, ?, ?)")
				.params(code.hash(), enquiry.id(), now().plus(this.settings.codeLife()))
				.update();
			this.outbox.post(letter(enquiry, code).write());
		}
	}

	private LetterDraft letter(Enquiry enquiry, ReceiptSecret code) {
		return this.letters
			.begin(enquiry.number(), "enquiry-confirm", Objects.requireNonNull(enquiry.mail(), "not erased"))
			.with("principal", this.principal.name())
			.with("code", code.value())
			.with("days", this.settings.codeLife().toDays())
			.with("link", Objects.requireNonNullElse(this.principal.link("/contact/confirm/" + code.value()), ""));
	}

	/** The number of the enquiry that a code is for, used or not, until it expires. */
	Optional<String> enquiryOf(ReceiptSecret code) {
		return this.sql
			.sql("select e.number from screening_code c join enquiry e on e.id = c.enquiry "
					+ "where c.hash = ? and c.expires_at > ?")
			.params(code.hash(), now())
			.query(String.class)
			.optional();
	}

	void use(ReceiptSecret code) {
		this.sql.sql("update screening_code set used_at = ? where hash = ? and used_at is null")
			.params(now(), code.hash())
			.update();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
