package dev.plumbline.account;

import dev.plumbline.embedded.StorageTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

/** The first administrator, and the links by which anybody sets a password. */
@StorageTest
@Import({ FirstAdministrator.class, Links.class, Passwords.class, ComingInTest.Settings.class })
class ComingInTest {

	private static final String PASSWORD = "correct horse battery";

	@Autowired
	FirstAdministrator first;

	@Autowired
	Accounts accounts;

	@Autowired
	OneTimeLinks openLinks;

	@Autowired
	Links links;

	@Autowired
	Passwords passwords;

	@Autowired
	PasswordEncoder encoder;

	@Autowired
	JdbcClient sql;

	@Autowired
	TransactionOperations transactions;

	@Autowired
	ApplicationEventPublisher events;

	private final Instant started = Instant.now();

	@BeforeEach
	void nobodyIsThere() {
		this.sql.sql("truncate account cascade").update();
	}

	@Test
	void makesOneAccountAndOneLinkForAllCopies() throws Exception {
		ExecutorService copies = Executors.newFixedThreadPool(4);
		try {
			Callable<Optional<Token>> start = () -> this.first.prepare(this.started);
			int links = 0;
			for (Future<Optional<Token>> copy : copies.invokeAll(Collections.nCopies(4, start))) {
				links += copy.get().isPresent() ? 1 : 0;
			}
			assertThat(links).isOne();
			assertThat(this.accounts.findAllByOrderByUsername()).singleElement()
				.satisfies((account) -> assertThat(account.username()).isEqualTo("principal"))
				.satisfies((account) -> assertThat(account.role()).isEqualTo(Role.PRINCIPAL));
		}
		finally {
			copies.shutdown();
		}
	}

	@Test
	void givesAFreshLinkOnALaterStartAndNoneOnceThereIsAPassword() {
		Token lost = this.first.prepare(this.started).orElseThrow();
		Token fresh = this.first.prepare(Instant.now().plusSeconds(1)).orElseThrow();
		assertThat(this.passwords.setByLink(lost, PASSWORD)).isEmpty();
		assertThat(this.passwords.setByLink(fresh, PASSWORD)).isPresent();
		assertThat(this.first.prepare(Instant.now().plusSeconds(2))).isEmpty();
		assertThat(this.accounts.findAllByOrderByUsername()).hasSize(1);
	}

	@Test
	void takesThePasswordFromTheSettingsOnce() {
		assertThat(prepare("anna", PASSWORD)).isEmpty();
		String encoded = anna().password();
		assertThat(this.encoder.matches(PASSWORD, encoded)).isTrue();
		assertThat(prepare("anna", "another password")).isEmpty();
		assertThat(prepare("bert", "another password")).isEmpty();
		assertThat(this.accounts.findAllByOrderByUsername()).singleElement()
			.satisfies((account) -> assertThat(account.password()).isEqualTo(encoded));
	}

	@Test
	void takesThePasswordFromTheSettingsAlsoAfterALink() {
		Token link = prepare("anna", null).orElseThrow();
		assertThat(prepare("anna", PASSWORD)).isEmpty();
		assertThat(anna().hasPassword()).isTrue();
		assertThat(this.passwords.setByLink(link, PASSWORD)).isEmpty();
	}

	private Optional<Token> prepare(String username, @Nullable String password) {
		FirstAdministrator other = new FirstAdministrator(new AdminSettings(username, password), this.accounts,
				this.openLinks, this.links, this.encoder, Clock.systemUTC(), this.events);
		return this.transactions.execute((status) -> other.prepare(this.started));
	}

	private Account anna() {
		return this.accounts.findByUsername("anna").orElseThrow();
	}

	@Test
	void isNoLinkTwiceNorForTwoAtOnce() throws Exception {
		Token link = invite();
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			Callable<Boolean> use = () -> this.passwords.setByLink(link, PASSWORD).isPresent();
			List<Future<Boolean>> both = two.invokeAll(List.of(use, use));
			assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
		}
		finally {
			two.shutdown();
		}
		assertThat(this.passwords.linked(link)).isEmpty();
	}

	@Test
	void isNoLinkForADisabledAccount() {
		Token link = invite();
		Account anna = anna();
		anna.disable();
		this.accounts.save(anna);
		assertThat(this.passwords.linked(link)).isEmpty();
		assertThat(this.passwords.setByLink(link, PASSWORD)).isEmpty();
		assertThat(anna().hasPassword()).isFalse();
	}

	@Test
	void isNoLinkWhenItsTimeIsOver() {
		Token link = invite();
		assertThat(this.passwords.linked(link)).isPresent();
		this.sql
			.sql("update one_time_link set created_at = created_at - interval '4 days', "
					+ "expires_at = expires_at - interval '4 days'")
			.update();
		assertThat(this.passwords.linked(link)).isEmpty();
		assertThat(this.passwords.setByLink(link, PASSWORD)).isEmpty();
	}

	@Test
	void isOnlyTheLatestLink() {
		Token first = invite();
		Token second = this.links.issue(anna(), Purpose.RESET);
		assertThat(this.passwords.linked(first)).isEmpty();
		assertThat(this.passwords.linked(second)).isPresent();
	}

	@Test
	void keepsNoLinkAsItIs() {
		Token link = invite();
		assertThat(this.sql.sql("select row_to_json(l)::text from one_time_link l").query(String.class).single())
			.doesNotContain(link.value());
	}

	private Token invite() {
		return this.links.issue(this.accounts.save(new Account("anna", Role.EDITOR, Instant.now())), Purpose.INVITE);
	}

	/** What is not kept. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Settings {

		@Bean
		AdminSettings adminSettings() {
			return new AdminSettings("principal", null);
		}

		@Bean
		PasswordEncoder passwordEncoder() {
			return PasswordEncoderFactories.createDelegatingPasswordEncoder();
		}

	}

}
