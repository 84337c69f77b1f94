package dev.plumbline.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The start page tells everybody what is theirs to see to. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class StartPageTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	Accounts accounts;

	@Autowired
	JdbcClient sql;

	@Autowired
	MessageSource messages;

	@Test
	void tellsThePrincipalOfUsersWhoCannotComeInAndTheEditorNothingOfIt() throws Exception {
		String username = "u-" + UUID.randomUUID().toString().substring(0, 13);
		this.accounts.save(new Account(username, Role.EDITOR, Instant.now()));
		assertThat(page(Role.PRINCIPAL)).contains(username, "href=\"/admin/users\"", "href=\"/admin/audit\"");
		assertThat(page(Role.EDITOR)).contains("Signed in as anna, editor.")
			.doesNotContain(username, "/admin/users", "/admin/audit");
	}

	@Test
	void tellsOfManySignInsThatFailed() throws Exception {
		this.sql
			.sql("insert into audit_entry (at, who, role, client, action, subject) "
					+ "select ?, '-', '-', '192.0.2.1', 'sign-in-failed', '(unknown)' from generate_series(1, ?)")
			.params(Instant.now().atOffset(ZoneOffset.UTC), SignInAttention.MANY)
			.update();
		assertThat(page(Role.PRINCIPAL)).contains("sign-ins failed in the last 24 hours",
				"/admin/audit?action=sign-in-failed");
	}

	@ParameterizedTest
	@EnumSource
	void hasWordsForEveryAction(AccountAction action) {
		assertThat(this.messages.getMessage("audit.action." + action.id(), null, Locale.ENGLISH)).isNotBlank();
	}

	@ParameterizedTest
	@EnumSource
	void hasWordsForEveryRefusal(UserRefused.Reason reason) {
		assertThat(this.messages.getMessage(reason.message(), null, Locale.ENGLISH)).isNotBlank();
	}

	@ParameterizedTest
	@EnumSource
	void hasWordsForEveryState(UserState state) {
		assertThat(this.messages.getMessage("users.state." + state.name(), null, Locale.ENGLISH)).isNotBlank();
	}

	private String page(Role role) throws Exception {
		return this.mvc.perform(get("/admin").with(user("anna").roles(role.name())))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
