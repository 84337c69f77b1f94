package dev.plumbline.account;

import dev.plumbline.account.Attention.Matter;
import dev.plumbline.account.Attention.Urgency;
import dev.plumbline.embedded.StorageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What the module itself wants somebody to see to. */
@StorageTest
@Import({ UserList.class, AccountHistory.class, Links.class })
class AttentionTest {

	@Autowired
	UserList list;

	@Autowired
	AccountHistory history;

	@Autowired
	Accounts accounts;

	@Autowired
	Links links;

	@Autowired
	OneTimeLinks kept;

	@Autowired
	JdbcClient sql;

	@BeforeEach
	void forgetTheOthers() {
		this.sql.sql("update account set disabled = true").update();
	}

	@Test
	void saysNothingOfWhoCanComeInOrIsDisabled() {
		Account account = account();
		account.changePassword("{noop}secret", Instant.now());
		this.accounts.save(account);
		Account disabled = account();
		disabled.disable();
		this.accounts.save(disabled);
		assertThat(matters(Duration.ZERO)).isEmpty();
	}

	@Test
	void growsMoreUrgentAsALinkComesToItsEnd() {
		Account account = account();
		this.links.issue(account, Purpose.INVITE);
		isToldOf(account, Urgency.SOME_TIME, "attention.invitations-open", Duration.ZERO);
		Duration aDayBefore = Links.VALID.minusDays(1);
		isToldOf(account, Urgency.SOME_TIME, "attention.invitations-open", aDayBefore.minusMinutes(1));
		isToldOf(account, Urgency.SOON, "attention.invitations-ending", aDayBefore.plusMinutes(1));
		isToldOf(account, Urgency.NOW, "attention.invitations-over", Links.VALID.plusMinutes(1));
	}

	private void isToldOf(Account account, Urgency urgency, String sentence, Duration later) {
		assertThat(matters(later)).containsExactly(
				new Matter(urgency, Role.PRINCIPAL, sentence, 1, List.of(account.username()), "/admin/users"));
	}

	@Test
	void namesAllInOneSentence() {
		List<String> names = List.of(account().username(), account().username());
		assertThat(matters(Duration.ZERO)).singleElement().satisfies((matter) -> {
			assertThat(matter.count()).isEqualTo(2);
			assertThat(matter.values()).singleElement().asString().contains(names).contains(", ");
		});
	}

	private List<Matter> matters(Duration later) {
		Clock clock = Clock.offset(Clock.systemUTC(), later);
		UserList then = new UserList(this.accounts, this.kept, this.history, clock);
		return new AccountAttention(then, clock).matters();
	}

	private Account account() {
		return this.accounts
			.save(new Account("u-" + UUID.randomUUID().toString().substring(0, 13), Role.EDITOR, Instant.now()));
	}

	@Test
	void isCalmAboutFewFailedSignInsAndNotAboutMany() {
		Instant now = Instant.parse("2031-05-31T10:00:00Z");
		Attention attention = new SignInAttention(this.history, Clock.fixed(now, ZoneOffset.UTC));
		fail(now.minus(Duration.ofHours(25)), "sign-in-failed", SignInAttention.MANY);
		fail(now.minus(Duration.ofHours(23)), "sign-in-failed", SignInAttention.MANY - 1);
		fail(now.minus(Duration.ofHours(23)), "signed-in", SignInAttention.MANY);
		assertThat(attention.matters()).isEmpty();
		fail(now, "sign-in-throttled", 1);
		assertThat(attention.matters())
			.containsExactly(new Matter(Urgency.NOW, Role.PRINCIPAL, "attention.sign-ins-failed", SignInAttention.MANY,
					List.of(), "/admin/audit?action=sign-in-failed&from=2031-05-30"));
	}

	private void fail(Instant at, String action, int times) {
		this.sql
			.sql("insert into audit_entry (at, who, role, client, action, subject) "
					+ "select ?, '-', '-', '192.0.2.1', ?, '(unknown)' from generate_series(1, ?)")
			.params(at.atOffset(ZoneOffset.UTC), action, times)
			.update();
	}

}
