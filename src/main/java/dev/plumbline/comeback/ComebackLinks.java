package dev.plumbline.comeback;

import dev.plumbline.account.Token;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.mail.Letters;
import dev.plumbline.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Links that lead back once; only their hash is kept, and nothing of whom they went to.
 */
@Component
class ComebackLinks {

	/** Days for which a link opens. */
	static final int LIFE = 7;

	private static final String OPEN = " from comeback_link where hash = ? and used_at is null and expires_at > ?"
			+ " and assessment is not null";

	private final JdbcClient sql;

	private final Letters letters;

	private final Outbox outbox;

	private final Assessments assessments;

	private final Home home;

	private final Clock clock;

	ComebackLinks(JdbcClient sql, Letters letters, Outbox outbox, Assessments assessments, Home home, Clock clock) {
		this.sql = sql;
		this.letters = letters;
		this.outbox = outbox;
		this.assessments = assessments;
		this.home = home;
		this.clock = clock;
	}

	/** Whether letters go out, and can say where this site is. */
	boolean canBeSent() {
		return this.outbox.goesOut() && this.home.link("/").isPresent();
	}

	/**
	 * Sends one.
	 * @param mail one address, as {@code Mailboxes} checks it
	 * @throws java.util.NoSuchElementException where it is not known where this site is
	 */
	@Transactional
	public void send(Assessment assessment, String mail) {
		UUID id = UUID.randomUUID();
		Token token = Token.random();
		this.sql.sql("insert into comeback_link (id, hash, assessment, expires_at) values (?, ?, ?, ?)")
			.params(id, token.hash(), Objects.requireNonNull(assessment.id(), "kept"), now().plusDays(LIFE))
			.update();
		this.outbox.post(this.letters.begin(about(id), "comeback-link", mail)
			.with("link", this.home.link("/assessments/back/" + token.value()).orElseThrow())
			.with("days", LIFE)
			.with("advised", assessment.isAdvised())
			.write());
	}

	/** What the letters of a link are about. */
	static String about(UUID link) {
		return "link back " + link;
	}

	/** Whether a link still opens; asking changes nothing. */
	boolean opens(Token token) {
		return this.sql.sql("select count(*)" + OPEN).params(token.hash(), now()).query(Integer.class).single() > 0;
	}

	/** What a link leads to, once; empty when it was used, is too old or was none. */
	@Transactional
	public Optional<Assessment> use(Token token) {
		OffsetDateTime now = now();
		return this.sql
			.sql("update comeback_link set used_at = ? where id = (select id" + OPEN
					+ " for update) and used_at is null returning assessment")
			.params(now, token.hash(), now)
			.query(Long.class)
			.optional()
			.flatMap(this.assessments::findById)
			.filter((assessment) -> !assessment.deleteAfter().isBefore(LocalDate.now(this.clock)));
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
