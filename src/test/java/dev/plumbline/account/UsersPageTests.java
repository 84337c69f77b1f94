package dev.plumbline.account;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The users as a principal finds and changes them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class UsersPageTests {

	private static final Pattern LINK = Pattern.compile("http://localhost(/welcome#[0-9a-v]{32})");

	private @Nullable Cookie session;

	private final String anna = "anna-" + UUID.randomUUID().toString().substring(0, 13);

	private final String bert = "bert-" + UUID.randomUUID().toString().substring(0, 13);

	@Autowired
	MockMvc mvc;

	@Autowired
	Accounts accounts;

	@BeforeEach
	void signIn() {
		Account account = new Account(this.anna, Role.PRINCIPAL, Instant.now());
		account.changePassword("{noop}secret", Instant.now());
		this.accounts.save(account);
	}

	@Test
	void showsALinkOnceAndOnTheNextPageOnly() throws Exception {
		MockHttpServletResponse invited = send("", "username", this.bert, "role", "EDITOR");
		assertThat(invited.getStatus()).isEqualTo(303);
		assertThat(invited.getHeader("Location")).isEqualTo("/admin/users");
		assertThat(users()).containsPattern(LINK).contains("A link for " + this.bert, "It works once, until ");
		assertThat(users()).doesNotContain("/welcome").contains("invited, no password yet; link until ");
	}

	@Test
	void saysBesideTheFieldWhatIsWrongWithANameAndKeepsIt() throws Exception {
		MockHttpServletResponse refused = send("", "username", "An na<", "role", "PRINCIPAL");
		assertThat(refused.getContentAsString()).contains("<title>Error: Users", "value=\"An na&lt;\"",
				"aria-describedby=\"username-error username-hint\"", "A user name has 2 to 40 letters a to z");
		assertThat(refused.getContentAsString()).containsPattern("value=\"PRINCIPAL\" [^>]*checked=\"checked\"");
		MockHttpServletResponse taken = send("", "username", this.anna.toUpperCase(Locale.ROOT), "role", "EDITOR");
		assertThat(taken.getContentAsString()).contains("There is a user of this name already")
			.contains("value=\"" + this.anna.toUpperCase(Locale.ROOT) + "\"");
	}

	@Test
	void saysWhatWasDone() throws Exception {
		send("", "username", this.bert, "role", "EDITOR");
		MockHttpServletResponse changed = send("/" + this.bert + "/role", "role", "PRINCIPAL", "version",
				version(this.bert));
		assertThat(changed.getStatus()).isEqualTo(303);
		assertThat(page(get(changed.getHeader("Location"))))
			.contains("Done: " + this.bert + " is now principal, invited, no password yet.");
		assertThat(page(get("/admin/users?done=<script>"))).doesNotContain("<script", "Done:");
	}

	@Test
	void disablesAndEnables() throws Exception {
		send("", "username", this.bert, "role", "EDITOR");
		assertThat(send("/" + this.bert + "/disable", "version", version(this.bert)).getStatus()).isEqualTo(303);
		assertThat(row(this.bert).isDisabled()).isTrue();
		assertThat(send("/" + this.bert + "/enable", "version", version(this.bert)).getStatus()).isEqualTo(303);
		assertThat(row(this.bert).isDisabled()).isFalse();
	}

	@Test
	void saysWhyItRefuses() throws Exception {
		MockHttpServletResponse refused = send("/" + this.anna + "/disable", "version", version(this.anna));
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(refused.getContentAsString()).contains("This was not done",
				"You cannot disable yourself. Another principal can do it for you.");
		assertThat(row(this.anna).isDisabled()).isFalse();
	}

	@Test
	void tellsTheSecondOfTwoPrincipalsWhatTheFirstDid() throws Exception {
		send("", "username", this.bert, "role", "EDITOR");
		String seenByBoth = version(this.bert);
		send("/" + this.bert + "/role", "role", "PRINCIPAL", "version", seenByBoth);
		MockHttpServletResponse second = send("/" + this.bert + "/disable", "version", seenByBoth);
		assertThat(second.getStatus()).isEqualTo(409);
		assertThat(second.getContentAsString()).contains("<h1>" + this.bert + " was changed in the meantime</h1>",
				"Nothing of what you sent was done", "Changed the role", "by " + this.anna + ", ", "principal");
		assertThat(row(this.bert).isDisabled()).isFalse();
	}

	@Test
	void sendsWhoGivesUpTheRoleToWhereTheyMayGo() throws Exception {
		Account other = new Account(this.bert, Role.PRINCIPAL, Instant.now());
		other.changePassword("{noop}secret", Instant.now());
		this.accounts.save(other);
		assertThat(
				send("/" + this.anna + "/role", "role", "EDITOR", "version", version(this.anna)).getHeader("Location"))
			.isEqualTo("/admin");
	}

	@Test
	void knowsNoOthers() throws Exception {
		assertThat(send("/nobody-at-all/disable", "version", "0").getStatus()).isEqualTo(404);
		assertThat(send("/" + this.anna + "/disable").getStatus()).isEqualTo(400);
		assertThat(send("/" + this.anna + "/role", "version", "0", "role", "KING").getStatus()).isEqualTo(400);
	}

	private String users() throws Exception {
		return page(get("/admin/users"));
	}

	private String page(MockHttpServletRequestBuilder request) throws Exception {
		return perform(request).getContentAsString();
	}

	private MockHttpServletResponse send(String path, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = post("/admin/users" + path);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return perform(request);
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
		if (this.session != null) {
			request.cookie(this.session);
		}
		MockHttpServletResponse response = this.mvc.perform(request.with(user(this.anna).roles("PRINCIPAL")))
			.andReturn()
			.getResponse();
		Cookie session = response.getCookie("SESSION");
		if (session != null) {
			this.session = session;
		}
		return response;
	}

	private Account row(String username) {
		return this.accounts.findByUsername(username).orElseThrow();
	}

	private String version(String username) {
		return String.valueOf(row(username).version());
	}

}
