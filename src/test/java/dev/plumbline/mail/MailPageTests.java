package dev.plumbline.mail;

import dev.plumbline.account.Caller;
import dev.plumbline.account.Role;
import dev.plumbline.account.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Objects;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Letters as the whole program keeps them, and as the principal finds them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class MailPageTests {

	private final String about = "test " + UUID.randomUUID();

	@Autowired
	MockMvc mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	Outbox outbox;

	@Autowired
	LetterTable letters;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcClient sql;

	private Caller principal;

	@BeforeEach
	void signIn() throws Exception {
		this.principal = Caller.at(this.mvc).comesIn(this.people.make(Role.PRINCIPAL));
	}

	@Test
	void keepsALetterInTheTransactionOfWhatItTellsOfAndNowhereElse() {
		UUID kept = post();
		assertThat(rows(kept)).isEqualTo("1 1");
		UUID taken = Objects.requireNonNull(new TransactionTemplate(this.transactions).execute((status) -> {
			UUID id = this.outbox.post(MailCopy.letter(this.about + " back", "reader@example.org"));
			assertThat(rows(id)).as("inside").isEqualTo("1 1");
			status.setRollbackOnly();
			return id;
		}));
		assertThat(rows(taken)).isEqualTo("0 0");
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.outbox.post(MailCopy.letter(this.about, "reader@example.org")));
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.outbox.forget(this.about));
	}

	@Test
	void saysThatLettersWaitForAServerAndShowsNoAddress() throws Exception {
		post();
		assertThat(page("/admin/mail")).contains("No mail server is named, so letters wait.", this.about)
			.doesNotContain("example.org", "example.net", "Some text");
		assertThat(page("/admin")).contains("since no mail server is named", "href=\"/admin/mail\"");
	}

	@Test
	void sendsAgainWhatWasGivenUpAndWritesDownWho() throws Exception {
		UUID id = post();
		this.letters.failed(id, 0, "address 550 5.1.1", null);
		assertThat(page("/admin")).contains("given up after the last try");
		assertThat(page("/admin/mail")).contains("The mail server does not take letters to that address (550 5.1.1).",
				"/admin/mail/" + id + "/again");
		MockHttpServletResponse sent = this.principal.sends("/admin/mail/" + id + "/again");
		assertThat(sent.getStatus()).isEqualTo(303);
		assertThat(page(sent.getHeader("Location"))).contains("One letter is on its way again.");
		assertThat(this.outbox.deliveries(this.about)).singleElement()
			.satisfies((delivery) -> assertThat(delivery.state()).isEqualTo(Delivery.State.WAITING));
		assertThat(rows(id, 1)).isEqualTo("1 1");
		assertThat(page("/admin/audit?subject=" + id)).contains("Had a letter sent again", "letter " + id);
		assertThat(this.principal.sends("/admin/mail/" + id + "/again").getHeader("Location")).endsWith("again=0");
		this.letters.failed(id, 0, "silent", null);
		assertThat(this.principal.sends("/admin/mail/again").getHeader("Location")).contains("again=");
		assertThat(this.outbox.deliveries(this.about).get(0).tries()).isZero();
	}

	@Test
	void deletesOnlyWhatWasGivenUp() throws Exception {
		UUID id = post();
		assertThat(this.principal.sends("/admin/mail/" + id + "/delete").getHeader("Location")).endsWith("deleted=0");
		this.letters.failed(id, 0, "address 550", null);
		MockHttpServletResponse deleted = this.principal.sends("/admin/mail/" + id + "/delete");
		assertThat(deleted.getStatus()).isEqualTo(303);
		assertThat(page(deleted.getHeader("Location"))).contains("The letter was deleted.");
		assertThat(this.outbox.deliveries(this.about)).isEmpty();
		assertThat(page("/admin/audit?subject=" + id)).contains("Deleted a letter that was given up");
		assertThat(this.principal.sends("/admin/mail/no-id/again").getStatus()).isEqualTo(400);
	}

	@Test
	void forgetsWhatItIsAskedToForget() {
		UUID id = post();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.outbox.forget(this.about));
		assertThat(rows(id)).startsWith("0 ");
		assertThat(this.outbox.deliveries(this.about)).isEmpty();
	}

	private UUID post() {
		return Objects.requireNonNull(new TransactionTemplate(this.transactions)
			.execute((status) -> this.outbox.post(MailCopy.letter(this.about, "reader@example.org"))));
	}

	/** How often the letter and the work of sending it are kept. */
	private String rows(UUID id) {
		return rows(id, 0);
	}

	private String rows(UUID id, int round) {
		return this.sql
			.sql("select (select count(*) from letter where id = ?) || ' ' || "
					+ "(select count(*) from scheduled_tasks where task_instance = ?)")
			.params(id, new Round(id, round).toString())
			.query(String.class)
			.single();
	}

	private String page(String address) throws Exception {
		return this.principal.opens(address).getContentAsString();
	}

}
