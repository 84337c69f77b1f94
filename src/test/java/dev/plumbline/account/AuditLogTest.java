package dev.plumbline.account;

import dev.plumbline.embedded.StorageTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The audit log in the database. Nothing in it goes away, so that each test has a subject
 * of its own.
 */
@StorageTest
@Import(AuditLog.class)
class AuditLogTest {

	private final String subject = "user " + UUID.randomUUID();

	@Autowired
	AuditLog log;

	@Autowired
	JdbcClient sql;

	@Autowired
	PlatformTransactionManager transactions;

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void keepsWhoDidWhatAndFromWhere() {
		signIn(new TestingAuthenticationToken("anna", null, "FACTOR_PASSWORD", "ROLE_PRINCIPAL"));
		comeFrom("192.0.2.17");
		record(Map.of("role", "editor"), Map.of("role", "principal"));
		assertThat(entries()).singleElement()
			.satisfies((entry) -> assertThat(entry).containsEntry("who", "anna")
				.containsEntry("role", "principal")
				.containsEntry("client", "192.0.2.17")
				.containsEntry("action", "role-changed")
				.containsEntry("before", "{\"role\":\"editor\"}")
				.containsEntry("after", "{\"role\":\"principal\"}")
				.containsKey("at"));
	}

	@Test
	void namesNobodyInTheProgramsOwnWork() {
		record(null, "a text");
		assertThat(entries()).singleElement()
			.satisfies((entry) -> assertThat(entry).containsEntry("who", "-")
				.containsEntry("role", "-")
				.containsEntry("client", "-")
				.containsEntry("before", null)
				.containsEntry("after", "\"a text\""));
	}

	@Test
	void takesNobodyForAnybody() {
		signIn(new AnonymousAuthenticationToken("key", "anonymousUser",
				AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
		record(null, null);
		assertThat(entries()).singleElement()
			.satisfies((entry) -> assertThat(entry).containsEntry("who", "-").containsEntry("role", "-"));
	}

	@Test
	void leavesNothingOfWhatIsRolledBack() {
		new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> {
			this.log.record("role-changed", this.subject, null, null);
			assertThat(entries()).hasSize(1);
			transaction.setRollbackOnly();
		});
		assertThat(entries()).isEmpty();
	}

	@Test
	void stopsWhatItCannotWriteDown() {
		assertThatThrownBy(() -> new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> {
			this.log.record("role-changed", this.subject, null, null);
			this.log.record("Not an id", this.subject, null, null);
		})).isInstanceOf(DataIntegrityViolationException.class);
		assertThat(entries()).isEmpty();
	}

	@Test
	void writesNothingOfWhatHasNoTransaction() {
		assertThatThrownBy(() -> this.log.record("role-changed", this.subject, null, null))
			.isInstanceOf(IllegalTransactionStateException.class);
	}

	@Test
	void strikesOutWhatNobodyMayRead() {
		record(Map.of("password", "{bcrypt}$2a$10$" + "a".repeat(53)), Map.of("link",
				"see /assessments/0123456789abcdefghijklmnop\n" + "v".repeat(32), "word", "x".repeat(26)));
		assertThat(entries().toString()).contains("see /assessments/", "x".repeat(26))
			.doesNotContain("aaa", "0123456789", "vvv", "bcrypt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set who = 'bert'", "delete from audit_entry", "truncate audit_entry",
			"truncate audit_entry cascade", "update audit_entry set who = 'bert' where false",
			"insert into audit_entry (id, at, who, role, client, action, subject) overriding system value "
					+ "select id, at, 'bert', role, client, action, subject from audit_entry "
					+ "on conflict (id) do update set who = 'bert'" })
	void isNeverChangedNotEvenByItsOwner(String change) {
		assertThat(this.sql.sql("select tableowner = current_user from pg_tables where tablename = 'audit_entry'")
			.query(Boolean.class)
			.single()).isTrue();
		record(null, null);
		List<Map<String, Object>> before = entries();
		assertThatThrownBy(() -> this.sql.sql(change).update()).isInstanceOf(DataIntegrityViolationException.class)
			.hasMessageContaining("never changed and never deleted");
		assertThat(entries()).isEqualTo(before);
	}

	@Test
	void isGuardedAlsoWhereReplicationSwitchesOrdinaryTriggersOff() {
		assertThat(this.sql.sql("select tgenabled from pg_trigger where tgname = 'audit_entries_stay'")
			.query(String.class)
			.single()).isEqualTo("A");
	}

	private void record(@Nullable Object before, @Nullable Object after) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((transaction) -> this.log.record("role-changed", this.subject, before, after));
	}

	private List<Map<String, Object>> entries() {
		return this.sql.sql("select * from audit_entry where subject = ?").param(this.subject).query().listOfRows();
	}

	private static void signIn(Authentication login) {
		SecurityContextHolder.getContext().setAuthentication(login);
	}

	private static void comeFrom(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

}
