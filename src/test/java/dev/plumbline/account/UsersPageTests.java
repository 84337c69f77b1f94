package dev.plumbline.account;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The users as a principal finds and changes them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class UsersPageTests {

	private static final Pattern LINK = Pattern.compile("http://localhost(/welcome#[0-9a-v]{32})");

	private final String bert = "bert-" + UUID.randomUUID().toString().substring(0, 13);

	@Autowired
	MockMvc mvc;

	@Autowired
	Accounts accounts;

	@Autowired
	TestAccounts people;

	private String anna = "";

	private Caller principal;

	@BeforeEach
	void signIn() throws Exception {
		this.anna = this.people.make(Role.PRINCIPAL);
		this.principal = Caller.at(this.mvc).comesIn(this.anna);
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
		assertThat(page(changed.getHeader("Location")))
			.contains("Done: " + this.bert + " is now principal, invited, no password yet.");
		assertThat(page("/admin/users?done=%3Cscript%3E")).doesNotContain("<script", "Done:");
	}

	@Test
	void disablesAndEnables() throws Exception {
		String carl = this.people.make(Role.EDITOR);
		Caller inside = Caller.at(this.mvc).comesIn(carl);
		assertThat(send("/" + carl + "/disable", "version", version(carl)).getStatus()).isEqualTo(303);
		assertThat(row(carl).isDisabled()).isTrue();
		assertThat(inside.opens("/admin").getStatus()).isEqualTo(302);
		assertThat(send("/" + carl + "/enable", "version", version(carl)).getStatus()).isEqualTo(303);
		assertThat(row(carl).isDisabled()).isFalse();
		inside.comesIn(carl);
	}

	@Test
	void takesAPasswordAwayAndEndsWhatItLetIn() throws Exception {
		String carl = this.people.make(Role.EDITOR);
		Caller inside = Caller.at(this.mvc).comesIn(carl);
		assertThat(send("/" + carl + "/link", "version", version(carl)).getStatus()).isEqualTo(303);
		assertThat(inside.opens("/admin").getStatus()).isEqualTo(302);
		assertThat(inside.signsIn(carl, Caller.PASSWORD).getStatus()).isEqualTo(422);
		assertThat(users()).containsPattern(LINK).contains("A link for " + carl);
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
		this.people.make(Role.PRINCIPAL);
		assertThat(
				send("/" + this.anna + "/role", "role", "EDITOR", "version", version(this.anna)).getHeader("Location"))
			.isEqualTo("/admin");
		assertThat(this.principal.opens("/admin").getContentAsString())
			.contains("Signed in as " + this.anna + ", editor.");
		assertThat(this.principal.opens("/admin/users").getStatus()).isEqualTo(403);
	}

	@Test
	void knowsNoOthers() throws Exception {
		assertThat(send("/nobody-at-all/disable", "version", "0").getStatus()).isEqualTo(404);
		assertThat(send("/" + this.anna + "/disable").getStatus()).isEqualTo(400);
		assertThat(send("/" + this.anna + "/role", "version", "0", "role", "KING").getStatus()).isEqualTo(400);
	}

	private String users() throws Exception {
		return page("/admin/users");
	}

	private String page(String address) throws Exception {
		return this.principal.opens(address).getContentAsString();
	}

	private MockHttpServletResponse send(String path, String... fields) throws Exception {
		return this.principal.sends("/admin/users" + path, fields);
	}

	private Account row(String username) {
		return this.accounts.findByUsername(username).orElseThrow();
	}

	private String version(String username) {
		return String.valueOf(row(username).version());
	}

}
