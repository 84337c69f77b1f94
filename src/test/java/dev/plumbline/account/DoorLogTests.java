package dev.plumbline.account;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the audit log tells of the door itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class DoorLogTests {

	private static final int TOO_MANY = 8;

	@Autowired
	MockMvc mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	Accounts accounts;

	@Autowired
	Links links;

	@Autowired
	JdbcClient sql;

	@Test
	void tellsWhoCameAndWentAndFromWhere() throws Exception {
		String anna = this.people.make(Role.PRINCIPAL);
		Caller caller = Caller.at(this.mvc).comesIn(anna);
		caller.sends("/logout");
		assertThat(entries(anna)).containsExactly("signed-in " + anna + " principal",
				"signed-out " + anna + " principal");
		assertThat(this.sql.sql("select distinct client from audit_entry where subject = ?")
			.param(anna)
			.query(String.class)
			.single()).startsWith("2001:db8:");
	}

	@Test
	void tellsWhoseDoorWasTriedInVain() throws Exception {
		String anna = this.people.make(Role.EDITOR);
		Caller.at(this.mvc).signsIn(anna, "not the password");
		assertThat(entries(anna)).containsExactly("sign-in-failed - -");
	}

	@Test
	void keepsNoNameThatIsNobodys() throws Exception {
		String typed = "a-password-in-the-wrong-field-" + UUID.randomUUID();
		long before = count("subject = '(unknown)'");
		Caller.at(this.mvc).signsIn(typed, "");
		Caller.at(this.mvc).signsIn("ünïcode " + typed, "x");
		assertThat(count("subject = '(unknown)'")).isGreaterThanOrEqualTo(before + 2);
		assertThat(count("audit_entry::text like '%" + typed + "%'")).isZero();
	}

	@Test
	void tellsOnceThatSomebodyIsKeptWaiting() throws Exception {
		String anna = this.people.make(Role.EDITOR);
		Caller mallory = Caller.at(this.mvc);
		for (int attempt = 0; attempt < TOO_MANY; attempt++) {
			mallory.signsIn(anna, "not the password");
		}
		assertThat(entries(anna)).hasSizeLessThan(TOO_MANY).containsOnlyOnce("sign-in-throttled - -");
	}

	@Test
	void tellsOfAPasswordSetByALinkAndOfOneChanged() throws Exception {
		String anna = this.people.make(Role.EDITOR);
		Token token = this.links.issue(this.accounts.findByUsername(anna).orElseThrow(), Purpose.RESET);
		Caller caller = Caller.at(this.mvc);
		caller.sends(Links.ADDRESS, "code", token.value(), "password", "quite another one", "repeated",
				"quite another one");
		caller.sends("/admin/account/password", "old", "quite another one", "password", "and a third one", "repeated",
				"and a third one");
		caller.sends("/admin/account/sign-out-everywhere");
		assertThat(entries(anna)).contains("link-used - -", "password-changed " + anna + " editor",
				"signed-out-everywhere " + anna + " editor");
		assertThat(count("audit_entry::text like '%" + token.value() + "%'")).isZero();
	}

	@Test
	void letsNobodyInOfWhomThatCannotBeWrittenDown() throws Exception {
		String anna = this.people.make(Role.EDITOR);
		String constraint = "nothing_of_" + anna.replace("-", "_");
		this.sql
			.sql("alter table audit_entry add constraint " + constraint + " check (subject <> '" + anna
					+ "') not valid")
			.update();
		Caller caller = Caller.at(this.mvc);
		assertThatThrownBy(() -> caller.signsIn(anna, Caller.PASSWORD)).hasStackTraceContaining(constraint);
		assertThat(caller.opens("/admin").getStatus()).isEqualTo(302);
		this.sql.sql("alter table audit_entry drop constraint " + constraint).update();
		assertThat(caller.comesIn(anna).opens("/admin").getStatus()).isEqualTo(200);
	}

	private List<String> entries(String subject) {
		return this.sql.sql("select action || ' ' || who || ' ' || role from audit_entry where subject = ? order by id")
			.param(subject)
			.query(String.class)
			.list();
	}

	private long count(String condition) {
		return this.sql.sql("select count(*) from audit_entry where " + condition).query(Long.class).single();
	}

}
