package dev.plumbline.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Coming in by the principal's door, staying, and going out again. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class DoorTests {

	private static final String SESSION = "SESSION";

	private static final String BEHIND = "/admin/account";

	@Autowired
	MockMvc mvc;

	@LocalServerPort
	int port;

	@Autowired
	Accounts accounts;

	@Autowired
	TestAccounts people;

	@Autowired
	JdbcClient sql;

	@Autowired
	Clock clock;

	@Autowired
	SessionSettings settings;

	@Test
	void leadsToWhereOneWantedToGo() throws Exception {
		Caller anna = Caller.at(this.mvc);
		String username = this.people.make(Role.EDITOR);
		MockHttpServletResponse asked = anna.opens("/admin/account?x=1&y=%C3%A9");
		assertThat(asked.getStatus()).isEqualTo(302);
		assertThat(asked.getHeader("Location")).isEqualTo("/login?to=%2Fadmin%2Faccount%3Fx%3D1%26y%3D%25C3%25A9");
		String login = anna.opens(asked.getHeader("Location")).getContentAsString();
		assertThat(login).contains("name=\"to\" value=\"/admin/account?x=1&amp;y=%C3%A9\"");
		MockHttpServletResponse in = anna.sends("/login", "username", username, "password", Caller.PASSWORD, "to",
				"/admin/account?x=1&y=%C3%A9");
		assertThat(in.getStatus()).isEqualTo(303);
		assertThat(in.getHeader("Location")).isEqualTo("/admin/account?x=1&y=%C3%A9");
		assertThat(anna.opens(BEHIND).getContentAsString()).contains("You are signed in as " + username);
		assertThat(anna.opens("/login?to=/admin/account").getHeader("Location")).isEqualTo("/admin/account");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "https://evil.example/", "//evil.example", "/questionnaire" })
	void leadsNowhereElse(String to) throws Exception {
		MockHttpServletResponse in = Caller.at(this.mvc)
			.sends("/login", "username", this.people.make(Role.EDITOR), "password", Caller.PASSWORD, "to", to);
		assertThat(in.getHeader("Location")).isEqualTo("/admin");
	}

	@Test
	void takesANameHoweverItIsTyped() throws Exception {
		String username = this.people.make(Role.EDITOR);
		Caller.at(this.mvc).comesIn("  " + username.toUpperCase(Locale.ROOT) + " ");
	}

	@Test
	void saysTheSameOfAWrongPasswordAnUnknownNameADisabledAccountAndOneWithoutAPassword() throws Exception {
		String known = this.people.make(Role.PRINCIPAL);
		String disabled = changed(this.people.make(Role.EDITOR), Account::disable);
		String without = changed(this.people.make(Role.EDITOR), Account::forgetPassword);
		String wrong = refusal(known, "not the password at all");
		assertThat(wrong).contains("This user name and this password do not go together");
		for (String username : List.of("nobody-of-this-name", disabled, without, "", "x".repeat(500),
				"ünïcode\u0000")) {
			assertThat(refusal(username, Caller.PASSWORD)).isEqualTo(wrong);
		}
		assertThat(refusal(known, "x".repeat(5000))).isEqualTo(wrong);
		assertThat(refusal(known, "")).isEqualTo(wrong);
	}

	/** All there is in the answer but the name that was typed and the token. */
	private String refusal(String username, String password) throws Exception {
		MockHttpServletResponse response = Caller.at(this.mvc).signsIn(username, password);
		assertThat(response.getHeaderNames()).doesNotContain("Set-Cookie");
		return response.getStatus() + response.getContentAsString()
			.replaceFirst("(?s) value=\"[^\"]*\">\\s*</div>", "")
			.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private String changed(String username, Consumer<Account> change) {
		Account account = this.accounts.findByUsername(username).orElseThrow();
		change.accept(account);
		return this.accounts.save(account).username();
	}

	@Test
	void keepsTheNameThatWasTypedAndNotThePassword() throws Exception {
		assertThat(Caller.at(this.mvc).signsIn("anna<x>", "seen-by-nobody").getContentAsString())
			.contains("value=\"anna&lt;x&gt;\"")
			.doesNotContain("seen-by-nobody");
	}

	@Test
	void makesNoSessionForAnybodyOutside() throws Exception {
		int before = sessions();
		for (String path : List.of("/", "/questionnaire", "/login", "/login?to=/admin", "/welcome", "/admin",
				"/nowhere", "/api/v1/questions", "/actuator/health", "/assessments/nobodys")) {
			assertThat(Caller.at(this.mvc).opens(path).getCookies()).extracting("name").isSubsetOf("XSRF-TOKEN");
		}
		Caller.at(this.mvc).signsIn("nobody", "nothing");
		assertThat(sessions()).isEqualTo(before);
	}

	private int sessions() {
		return this.sql.sql("select count(*) from spring_session").query(Integer.class).single();
	}

	/** Over HTTP, because MockMvc asks who is signed in at the end of every request. */
	@ParameterizedTest
	@ValueSource(strings = { "/", "/questionnaire", "/api", "/api/v1/questions", "/site.css", "/actuator/health" })
	void readsNoSessionWhereNobodyNeedsToBeSignedIn(String path) throws Exception {
		Caller anna = Caller.at(this.mvc).comesIn(this.people.make(Role.PRINCIPAL));
		this.sql.sql("update spring_session set last_access_time = 0 where session_id = ?").param(id(anna)).update();
		HttpResponse<String> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.header("Cookie", SESSION + "=" + anna.cookie(SESSION))
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(lastAccess(anna)).isZero();
	}

	private long lastAccess(Caller caller) {
		return this.sql.sql("select last_access_time from spring_session where session_id = ?")
			.param(id(caller))
			.query(Long.class)
			.single();
	}

	private static String id(Caller caller) {
		return new String(Base64.getDecoder().decode(caller.cookie(SESSION)));
	}

	@Test
	void keepsNothingInASessionButText() throws Exception {
		String username = this.people.make(Role.EDITOR);
		Caller anna = Caller.at(this.mvc).comesIn(username);
		List<String> kept = this.sql
			.sql("select attribute_name || '=' || convert_from(attribute_bytes, 'UTF8') from spring_session_attributes "
					+ "join spring_session on primary_id = session_primary_id where session_id = ? order by 1 desc")
			.param(id(anna))
			.query(String.class)
			.list();
		assertThat(kept).hasSize(3).anyMatch((attribute) -> attribute.endsWith("=" + username));
	}

	@Test
	void takesNoSessionThatSomebodyElseBegan() throws Exception {
		Caller mallory = Caller.at(this.mvc).comesIn(this.people.make(Role.EDITOR));
		String planted = mallory.cookie(SESSION);
		Caller anna = Caller.at(this.mvc);
		anna.hasCookie(SESSION, planted);
		String username = this.people.make(Role.PRINCIPAL);
		anna.comesIn(username);
		assertThat(anna.cookie(SESSION)).isNotEqualTo(planted);
		assertThat(isIn(mallory)).isFalse();
		assertThat(isIn(anna)).isTrue();
		Caller eve = Caller.at(this.mvc);
		eve.hasCookie(SESSION, Base64.getEncoder().encodeToString("made-up".getBytes()));
		eve.comesIn(username);
		assertThat(eve.cookie(SESSION)).isNotEqualTo(Base64.getEncoder().encodeToString("made-up".getBytes()));
	}

	private static boolean isIn(Caller caller) throws Exception {
		MockHttpServletResponse response = caller.opens(BEHIND);
		assertThat(response.getStatus()).isIn(200, 302);
		return response.getStatus() == 200;
	}

	@Test
	void hasCookiesThatNoScriptReadsAndNoOtherSiteSends() throws Exception {
		MockHttpServletResponse in = Caller.at(this.mvc).signsIn(this.people.make(Role.EDITOR), Caller.PASSWORD);
		assertThat(in.getCookies()).extracting("name").contains(SESSION, KnownBrowser.COOKIE);
		assertThat(in.getCookies()).allSatisfy((cookie) -> {
			assertThat(cookie.isHttpOnly()).isTrue();
			assertThat(cookie.getSecure()).isFalse();
			assertThat(cookie.getAttribute("SameSite")).isIn("Lax", "Strict");
		});
	}

	@Test
	void letsGoWhoSignsOut() throws Exception {
		Caller anna = Caller.at(this.mvc).comesIn(this.people.make(Role.EDITOR));
		Caller thief = Caller.at(this.mvc);
		thief.hasCookie(SESSION, anna.cookie(SESSION));
		assertThat(anna.sends("/logout").getHeader("Location")).isEqualTo("/login?signed-out");
		assertThat(anna.opens("/login?signed-out").getContentAsString()).contains("You are signed out.");
		assertThat(isIn(anna)).isFalse();
		assertThat(isIn(thief)).isFalse();
	}

	@Test
	void endsTheSessionsOfWhoIsDisabledAtOnce() throws Exception {
		String username = this.people.make(Role.PRINCIPAL);
		Caller anna = Caller.at(this.mvc).comesIn(username);
		changed(username, Account::disable);
		assertThat(isIn(anna)).isFalse();
		changed(username, Account::enable);
		assertThat(isIn(anna)).isFalse();
		assertThat(isIn(anna.comesIn(username))).isTrue();
	}

	@Test
	void lendsARoleForNoLongerThanItIsHeld() throws Exception {
		String username = this.people.make(Role.PRINCIPAL);
		Caller anna = Caller.at(this.mvc).comesIn(username);
		assertThat(anna.opens("/admin/users").getStatus()).isNotEqualTo(403);
		changed(username, (account) -> account.become(Role.EDITOR));
		assertThat(anna.opens("/admin/users").getStatus()).isEqualTo(403);
		assertThat(isIn(anna)).isTrue();
	}

	@Test
	void endsASessionThatNobodyUses() throws Exception {
		Caller anna = Caller.at(this.mvc).comesIn(this.people.make(Role.EDITOR));
		long idle = this.settings.idle().plusSeconds(1).toMillis();
		this.sql
			.sql("update spring_session set last_access_time = last_access_time - ?, expiry_time = expiry_time - ? "
					+ "where session_id = ?")
			.params(idle, idle, id(anna))
			.update();
		assertThat(isIn(anna)).isFalse();
	}

	@Test
	void endsASessionThatIsOldHoweverItIsUsed() throws Exception {
		Caller anna = Caller.at(this.mvc).comesIn(this.people.make(Role.EDITOR));
		began(anna, this.settings.absolute().minusMinutes(1));
		assertThat(isIn(anna)).isTrue();
		began(anna, this.settings.absolute());
		assertThat(isIn(anna)).isFalse();
	}

	private void began(Caller caller, Duration ago) {
		this.sql.sql(
				"update spring_session_attributes set attribute_bytes = convert_to(?, 'UTF8') where attribute_name = 'began' "
						+ "and session_primary_id = (select primary_id from spring_session where session_id = ?)")
			.params(this.clock.instant().minus(ago).toString(), id(caller))
			.update();
	}

	@Test
	void signsOutEverywhere() throws Exception {
		String username = this.people.make(Role.EDITOR);
		Caller atWork = Caller.at(this.mvc).comesIn(username);
		Caller atHome = Caller.at(this.mvc).comesIn(username);
		Caller bert = Caller.at(this.mvc).comesIn(this.people.make(Role.EDITOR));
		assertThat(atWork.sends(BEHIND + "/sign-out-everywhere").getHeader("Location"))
			.isEqualTo("/login?signed-out=everywhere");
		assertThat(List.of(isIn(atWork), isIn(atHome), isIn(bert))).containsExactly(false, false, true);
	}

	@Test
	void changesAPasswordForWhoKnowsTheOldOneAndSignsThemOutElsewhere() throws Exception {
		String username = this.people.make(Role.EDITOR);
		Caller atWork = Caller.at(this.mvc).comesIn(username);
		Caller atHome = Caller.at(this.mvc).comesIn(username);
		String session = atWork.cookie(SESSION);
		assertThat(change(atWork, "not the old one", "a new password", "a new password").getContentAsString())
			.contains("This is not your password as it is now", "<title>Error: ");
		assertThat(change(atWork, Caller.PASSWORD, "too short", "too short").getContentAsString())
			.contains("Use at least 12 characters");
		assertThat(change(atWork, Caller.PASSWORD, "é".repeat(37), "é".repeat(37)).getContentAsString())
			.contains("longer than 72 bytes");
		assertThat(change(atWork, Caller.PASSWORD, "a new password", "another password").getContentAsString())
			.contains("not the same as the password above");
		assertThat(isIn(atHome)).isTrue();
		assertThat(change(atWork, Caller.PASSWORD, "a new password", "a new password").getHeader("Location"))
			.isEqualTo("/admin/account?changed");
		assertThat(List.of(isIn(atWork), isIn(atHome))).containsExactly(true, false);
		assertThat(atWork.cookie(SESSION)).isNotEqualTo(session);
		assertThat(Caller.at(this.mvc).signsIn(username, Caller.PASSWORD).getStatus()).isEqualTo(422);
		assertThat(Caller.at(this.mvc).signsIn(username, "a new password").getStatus()).isEqualTo(303);
	}

	private static MockHttpServletResponse change(Caller caller, String old, String password, String repeated)
			throws Exception {
		return caller.sends(BEHIND + "/password", "old", old, "password", password, "repeated", repeated);
	}

	@ParameterizedTest
	@MethodSource("otherEncodings")
	void encodesAnewWhatWasEncodedOtherwise(String encoded) throws Exception {
		String username = this.people.make(Role.EDITOR, encoded);
		Caller.at(this.mvc).comesIn(username);
		assertThat(this.accounts.findByUsername(username).orElseThrow().password()).startsWith("{bcrypt}$2a$10$");
		Caller.at(this.mvc).comesIn(username);
	}

	static Stream<String> otherEncodings() {
		return Stream.of("{noop}" + Caller.PASSWORD, "{bcrypt}" + new BCryptPasswordEncoder(4).encode(Caller.PASSWORD));
	}

	@Test
	void takesNoFormWhereProgramsAsk() throws Exception {
		MockHttpServletResponse form = Caller.at(this.mvc).sends("/api/v1/advice", "answers", "{}");
		assertThat(form.getStatus()).isEqualTo(415);
		assertThat(form.getCookies()).isEmpty();
	}

}
