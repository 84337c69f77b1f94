package dev.plumbline.account;

import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.embedded.EmptyDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Attempts to sign in, counted in the database for all copies. */
@Tag("storage")
class ThrottleTest {

	private static HikariDataSource database;

	private final HandSetClock clock = new HandSetClock();

	private final Throttle throttle = throttle();

	@BeforeAll
	static void migrate() {
		EmptyDatabase empty = EmptyDatabase.create();
		// thousands of attempts: proving a password for each would take longer than they
		// do
		database = new HikariDataSource();
		database.setJdbcUrl(empty.url());
		database.setUsername(empty.username());
		database.setPassword(empty.password());
		Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
	}

	@AfterAll
	static void close() {
		database.close();
	}

	@BeforeEach
	void forget() {
		JdbcClient.create(database).sql("delete from throttle").update();
	}

	private Throttle throttle() {
		return new Throttle(new AccountConfiguration().throttleTable(database, this.clock));
	}

	@Test
	void hasWhoeverFailsWaitLongerAndLonger() {
		List<Long> waits = new ArrayList<>();
		for (int attempt = 1; attempt <= 30; attempt++) {
			waits.add(waitBefore(List.of(this.throttle.ofNetwork("192.0.2.1"))));
		}
		assertThat(waits.subList(0, 5)).containsOnly(0L);
		assertThat(waits.get(5)).isEqualTo(12);
		assertThat(waits).isSorted();
		assertThat(waits.get(12)).isBetween(60L, 90L);
		assertThat(waits.get(29)).isEqualTo(720);
	}

	/** Tries until it is let, and tells how many seconds that took. */
	private long waitBefore(List<Throttle.Limit> limits) {
		long before = this.clock.millis();
		for (long rest = rest(limits); rest > 0; rest = rest(limits)) {
			this.clock.now = this.clock.now.plusSeconds(rest);
		}
		return (this.clock.millis() - before) / 1000;
	}

	private long rest(List<Throttle.Limit> limits) {
		try {
			this.throttle.attempt(limits);
			return 0;
		}
		catch (Throttled ex) {
			return ex.seconds();
		}
	}

	@Test
	void countsForAllCopiesTogether() {
		Throttle other = throttle();
		for (int attempt = 0; attempt < 5; attempt++) {
			Throttle copy = (attempt % 2 == 0) ? this.throttle : other;
			assertThatNoException().isThrownBy(() -> copy.attempt(List.of(copy.ofOwner("anna"))));
		}
		assertThat(rest(List.of(this.throttle.ofOwner("anna")))).isEqualTo(12);
		assertThat(rest(List.of(this.throttle.ofOwner("bert")))).isZero();
	}

	@Test
	void letsNobodyBeFasterByTryingAtTheSameMoment() throws Exception {
		ExecutorService crowd = Executors.newFixedThreadPool(8);
		try {
			Callable<Boolean> attempt = () -> rest(List.of(this.throttle.ofNetwork("192.0.2.1"))) == 0;
			int let = 0;
			for (Future<Boolean> one : crowd.invokeAll(Collections.nCopies(24, attempt))) {
				let += one.get() ? 1 : 0;
			}
			assertThat(let).isEqualTo(5);
		}
		finally {
			crowd.shutdown();
		}
	}

	@Test
	void forgetsWhatWasItsOwners() {
		List<Throttle.Limit> limits = List.of(this.throttle.ofNetwork("192.0.2.1"), this.throttle.ofAccount("anna"));
		for (int attempt = 0; attempt < 50; attempt++) {
			assertThat(rest(limits)).isZero();
			this.throttle.forget(limits);
		}
	}

	@Test
	void neverHasOneNetworkUseUpWhatAnAccountHas() {
		List<Throttle.Limit> strangers = List.of(this.throttle.ofNetwork("192.0.2.1"), this.throttle.ofAccount("anna"));
		for (int attempt = 0; attempt < 200; attempt++) {
			waitBefore(strangers);
			assertThat(rest(List.of(this.throttle.ofNetwork("198.51.100.1"), this.throttle.ofAccount("anna"))))
				.as("attempt %s", attempt)
				.isZero();
			this.throttle.forget(List.of(this.throttle.ofNetwork("198.51.100.1"), this.throttle.ofAccount("anna")));
		}
	}

	@Test
	void slowsDownManyNetworksThatTryOneAccount() {
		int let = 0;
		for (int network = 0; network < 200; network++) {
			String address = "203.0." + network + ".1";
			let += (rest(List.of(this.throttle.ofNetwork(address), this.throttle.ofAccount("anna"))) == 0) ? 1 : 0;
		}
		assertThat(let).isEqualTo(15);
		assertThat(rest(List.of(this.throttle.ofBrowser("anna", "her own")))).isZero();
	}

	@Test
	void tellsOfItOnceAnHour() {
		List<Throttle.Limit> limits = List.of(this.throttle.ofOwner("anna"));
		for (int attempt = 0; attempt < 5; attempt++) {
			rest(limits);
		}
		assertThat(List.of(isNews(limits), isNews(limits), isNews(limits))).containsExactly(true, false, false);
	}

	private boolean isNews(List<Throttle.Limit> limits) {
		try {
			this.throttle.attempt(limits);
			throw new AssertionError("not throttled");
		}
		catch (Throttled ex) {
			return ex.isNews();
		}
	}

	@Test
	void keepsNoNameAndNoAddressAndNothingForEver() {
		rest(List.of(this.throttle.ofNetwork("192.0.2.1"), this.throttle.ofAccount("anna")));
		JdbcClient sql = JdbcClient.create(database);
		assertThat(sql.sql("select id from throttle").query(String.class).list()).hasSize(2)
			.allMatch((id) -> id.matches("[0-9a-f]{64}"));
		assertThat(sql.sql("select count(*) from throttle where expires_at is null").query(Integer.class).single())
			.isZero();
		sql.sql("update throttle set expires_at = 1").update();
		rest(List.of(this.throttle.ofOwner("bert")));
		this.throttle.clean();
		assertThat(sql.sql("select count(*) from throttle").query(Integer.class).single()).isOne();
	}

	/** Stands still unless told otherwise. */
	private static final class HandSetClock extends Clock {

		private Instant now = Instant.parse("2026-05-31T12:00:00Z");

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
