package dev.plumbline.account;

import dev.plumbline.account.UserRefused.Reason;
import dev.plumbline.account.Users.Seen;
import dev.plumbline.embedded.StorageTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.server.ResponseStatusException;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Changing users. Each test begins with one principal, who is signed in. */
@StorageTest
@Import({ Users.class, UserList.class, AccountHistory.class, Links.class, AuditLog.class })
class UsersTest {

	private final String anna = name();

	@Autowired
	Users users;

	@Autowired
	UserList list;

	@Autowired
	AccountHistory history;

	@Autowired
	Accounts accounts;

	@Autowired
	OneTimeLinks links;

	@Autowired
	JdbcClient sql;

	@BeforeEach
	void beginWithOnePrincipal() {
		this.sql.sql("update account set disabled = true").update();
		make(this.anna, Role.PRINCIPAL);
		signIn(this.anna);
	}

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void areInvitedByALinkThatIsWrittenNowhere() {
		String bert = name();
		Token token = this.users.invite(" " + bert.toUpperCase(Locale.ROOT) + " ", Role.EDITOR);
		UserRow row = row(bert);
		assertThat(row.state()).isEqualTo(UserState.INVITED);
		assertThat(row.role()).isEqualTo(Role.EDITOR);
		assertThat(row.linkUntil()).isNotNull();
		assertThat(row.lastSignIn()).isNull();
		assertThat(this.links.findOpen(token.hash(), Instant.now())).isPresent();
		assertThat(entries(bert)).containsExactly("user-invited " + this.anna + " null {\"role\":\"editor\"}")
			.noneMatch((entry) -> entry.contains(token.value()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a", ".anna", "an na", "anna@example.org", "Änna", "anna\u0000", "x\ny",
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" })
	void haveNamesThatCanBeReadAloud(String name) {
		refuses(Reason.NO_NAME, () -> this.users.invite(name, Role.EDITOR));
	}

	@Test
	void haveNamesThatDifferInMoreThanCapitals() {
		refuses(Reason.NAME_TAKEN, () -> this.users.invite(this.anna.toUpperCase(Locale.ROOT), Role.EDITOR));
	}

	@Test
	void areGivenTheRoleThatIsWrittenDown() {
		Account bert = make(name(), Role.EDITOR);
		this.users.changeRole(seen(bert), Role.PRINCIPAL);
		assertThat(row(bert.username()).role()).isEqualTo(Role.PRINCIPAL);
		assertThat(entries(bert.username()))
			.containsExactly("role-changed " + this.anna + " {\"role\":\"editor\"} {\"role\":\"principal\"}");
	}

	@Test
	void loseTheirPasswordWithALink() {
		Account bert = make(name(), Role.EDITOR);
		Token first = this.users.giveLink(seen(bert));
		assertThat(row(bert.username()).state()).isEqualTo(UserState.RESET);
		Token second = this.users.giveLink(seen(bert));
		assertThat(this.links.findOpen(first.hash(), Instant.now())).isEmpty();
		assertThat(this.links.findOpen(second.hash(), Instant.now())).isPresent();
		assertThat(entries(bert.username())).hasSize(2).allMatch((entry) -> entry.startsWith("password-reset"));
	}

	@Test
	void areInvitedAgain() {
		String bert = name();
		Token first = this.users.invite(bert, Role.EDITOR);
		this.users.giveLink(seen(bert));
		assertThat(this.links.findOpen(first.hash(), Instant.now())).isEmpty();
		assertThat(entries(bert)).hasSize(2).last().asString().startsWith("invitation-renewed");
	}

	@Test
	void areShownWithoutALinkOnceItsTimeIsOver() {
		String bert = name();
		this.users.invite(bert, Role.EDITOR);
		endLinks();
		assertThat(row(bert).state()).isEqualTo(UserState.INVITATION_OVER);
		Account carl = make(name(), Role.EDITOR);
		this.users.giveLink(seen(carl));
		endLinks();
		assertThat(row(carl.username()).state()).isEqualTo(UserState.RESET_OVER);
	}

	@Test
	void areDisabledWithTheirLinks() {
		String bert = name();
		Token token = this.users.invite(bert, Role.EDITOR);
		this.users.disable(seen(bert));
		assertThat(row(bert).state()).isEqualTo(UserState.DISABLED);
		assertThat(this.links.findOpen(token.hash(), Instant.now())).isEmpty();
		refuses(Reason.DISABLED, () -> this.users.giveLink(seen(bert)));
		this.users.enable(seen(bert));
		assertThat(row(bert).state()).isEqualTo(UserState.INVITATION_OVER);
		assertThat(entries(bert)).extracting((entry) -> entry.substring(0, entry.indexOf(' ')))
			.containsExactly("user-invited", "user-disabled", "user-enabled");
	}

	@Test
	void cannotDisableOrResetThemselves() {
		make(name(), Role.PRINCIPAL);
		refuses(Reason.OWN_ACCOUNT, () -> this.users.disable(seen(this.anna)));
		refuses(Reason.OWN_PASSWORD, () -> this.users.giveLink(seen(this.anna)));
		assertThat(row(this.anna).state()).isEqualTo(UserState.ACTIVE);
		assertThat(entries(this.anna)).isEmpty();
	}

	@Test
	void alwaysIncludeAPrincipalWhoCanSignIn() {
		// neither of these can
		this.users.invite(name(), Role.PRINCIPAL);
		Account disabled = make(name(), Role.PRINCIPAL);
		this.users.disable(seen(disabled));
		refuses(Reason.LAST_PRINCIPAL, () -> this.users.changeRole(seen(this.anna), Role.EDITOR));
		signIn("somebody whose session is just ending");
		refuses(Reason.LAST_PRINCIPAL, () -> this.users.disable(seen(this.anna)));
		make(name(), Role.PRINCIPAL);
		this.users.changeRole(seen(this.anna), Role.EDITOR);
		assertThat(row(this.anna).role()).isEqualTo(Role.EDITOR);
	}

	@Test
	void alwaysIncludeAPrincipalHoweverManyGiveUpAtOnce() throws Exception {
		List<String> principals = List.of(this.anna, make(name(), Role.PRINCIPAL).username(),
				make(name(), Role.PRINCIPAL).username());
		List<Callable<Boolean>> changes = principals.stream().map(this::seen).map(this::givesUp).toList();
		ExecutorService windows = Executors.newFixedThreadPool(principals.size());
		try {
			int done = 0;
			for (Future<Boolean> change : windows.invokeAll(changes)) {
				done += change.get() ? 1 : 0;
			}
			assertThat(done).isEqualTo(2);
		}
		finally {
			windows.shutdown();
		}
	}

	private Callable<Boolean> givesUp(Seen seen) {
		return () -> {
			try {
				this.users.changeRole(seen, Role.EDITOR);
				return true;
			}
			catch (UserRefused refused) {
				return false;
			}
		};
	}

	@Test
	void areNotChangedByWhoSawThemBeforeAnotherChange() {
		Seen early = seen(make(name(), Role.EDITOR));
		this.users.giveLink(early);
		assertThatThrownBy(() -> this.users.giveLink(early)).isInstanceOf(UserOvertaken.class);
		assertThatThrownBy(() -> this.users.disable(early)).isInstanceOf(UserOvertaken.class);
		assertThatThrownBy(() -> this.users.enable(early)).isInstanceOf(UserOvertaken.class);
		assertThatThrownBy(() -> this.users.changeRole(early, Role.PRINCIPAL)).isInstanceOf(UserOvertaken.class);
		assertThat(entries(early.username())).hasSize(1);
		assertThat(this.history.lastChange(early.username())).get()
			.satisfies((change) -> assertThat(change.who() + " " + change.action())
				.isEqualTo(this.anna + " password-reset"));
	}

	@Test
	void areNotChangedByWhoSawThemBeforeAnotherInvitation() {
		String bert = name();
		this.users.invite(bert, Role.EDITOR);
		Seen early = seen(bert);
		this.users.giveLink(early);
		assertThatThrownBy(() -> this.users.giveLink(early)).isInstanceOf(UserOvertaken.class);
	}

	@Test
	void areNotFoundWhenThereAreNone() {
		assertThatThrownBy(() -> this.users.disable(new Seen(name(), 0))).isInstanceOf(ResponseStatusException.class)
			.hasMessageContaining("404");
	}

	private static void refuses(Reason reason, ThrowingCallable change) {
		assertThatThrownBy(change).isInstanceOfSatisfying(UserRefused.class,
				(refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private static String name() {
		return "u-" + UUID.randomUUID().toString().substring(0, 18);
	}

	/** Somebody who has set a password. */
	private Account make(String username, Role role) {
		Account account = new Account(username, role, Instant.now());
		account.changePassword("{noop}secret", Instant.now());
		return this.accounts.save(account);
	}

	private static void signIn(String username) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(username, null, "ROLE_PRINCIPAL"));
	}

	private Seen seen(Account account) {
		return seen(account.username());
	}

	private Seen seen(String username) {
		return new Seen(username, row(username).version());
	}

	private UserRow row(String username) {
		return this.list.row(username).orElseThrow();
	}

	private void endLinks() {
		this.sql
			.sql("update one_time_link set created_at = created_at - interval '10 days', "
					+ "expires_at = expires_at - interval '10 days'")
			.update();
	}

	private List<String> entries(String subject) {
		return this.sql
			.sql("select action || ' ' || who || ' ' || coalesce(before, 'null') || ' ' || coalesce(after, 'null') "
					+ "from audit_entry where subject = ? order by id")
			.param(subject)
			.query(String.class)
			.list();
	}

}
