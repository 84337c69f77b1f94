package dev.plumbline.mail;

import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.mail.Delivery.State;
import dev.plumbline.mail.ScriptedServer.Taken;
import dev.plumbline.mail.ScriptedServer.Turn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Whatever a mail server does, every letter comes to an end that somebody sees. */
@Tag("storage")
class DeliveryFaultsTest {

	private static HikariDataSource database;

	private final String about = "test " + UUID.randomUUID();

	@BeforeAll
	static void connect() {
		database = MailDatabase.create();
	}

	@AfterAll
	static void disconnect() {
		database.close();
	}

	@ParameterizedTest
	@CsvSource({ "TAKE, 1, 0", "BUSY, 1, 1", "COME_BACK_LATER, 1, 1", "NO_SUCH_READER, 1, 1", "NO_SUCH_SENDER, 1, 1",
			"NO_SUCH_LETTER, 1, 1", "HANG_UP_HALFWAY, 1, 1", "TAKE_AND_HANG_UP, 2, 1",
			"TAKE_SAY_SO_AND_HANG_UP, 1, 0" })
	void comesThrough(Turn first, int copies, int failedTries) {
		try (ScriptedServer server = new ScriptedServer(first);
				MailCopy copy = MailCopy.start(database, MailCopy.sender(server.port()))) {
			copy.post(MailCopy.letter(this.about, "reader@example.org"));
			copy.awaitHandedOver(this.about);
			assertThat(server.taken()).hasSize(copies);
			assertThat(Set.copyOf(Taken.ids(server.taken()))).hasSize(1);
			assertThat(copy.delivery(this.about).tries()).isEqualTo(failedTries);
		}
	}

	@Test
	void comesThroughManyFailuresInARow() {
		Turn[] failures = { Turn.BUSY, Turn.COME_BACK_LATER, Turn.COME_BACK_LATER, Turn.HANG_UP_HALFWAY, Turn.BUSY,
				Turn.NO_SUCH_LETTER, Turn.NO_SUCH_READER };
		try (ScriptedServer server = new ScriptedServer(failures);
				MailCopy copy = MailCopy.start(database, MailCopy.sender(server.port()))) {
			copy.post(MailCopy.letter(this.about, "reader@example.org"));
			copy.awaitHandedOver(this.about);
			assertThat(server.taken()).hasSize(1);
			assertThat(copy.delivery(this.about).tries()).isEqualTo(failures.length);
		}
	}

	@ParameterizedTest
	@CsvSource({ "NO_TLS", "GARBLED_TLS" })
	void waitsForEncryptionWhereItIsAskedFor(Turn broken) {
		try (ScriptedServer server = new ScriptedServer(broken, broken, Turn.TAKE, broken);
				MailCopy copy = MailCopy.start(database, MailCopy.sender(server.port(), "starttls.required", "true"))) {
			copy.post(MailCopy.letter(this.about, "reader@example.org"));
			copy.awaitEnd(List.of(this.about), State.FAILED);
			assertThat(server.taken()).as("in the clear").isEmpty();
			assertThat(reason()).startsWith("encryption");
		}
		try (ScriptedServer server = new ScriptedServer();
				MailCopy copy = MailCopy.start(database, MailCopy.sender(server.port()))) {
			again(copy, copy.delivery(this.about).id());
			copy.awaitHandedOver(this.about);
			assertThat(server.taken()).hasSize(1);
		}
	}

	@Test
	void comesThroughSilence() {
		try (ScriptedServer server = new ScriptedServer(Turn.SAY_NOTHING, Turn.TAKE_AND_SAY_NOTHING);
				MailCopy copy = MailCopy.start(database, MailCopy.sender(server.port(), "timeout", "1500"))) {
			copy.post(MailCopy.letter(this.about, "reader@example.org"));
			copy.awaitHandedOver(this.about);
			assertThat(server.taken()).hasSizeGreaterThanOrEqualTo(2);
			assertThat(Set.copyOf(Taken.ids(server.taken()))).hasSize(1);
		}
	}

	@Test
	void isGivenUpAfterTheLastTryAndGoesWhenSentAgain() {
		try (ScriptedServer server = new ScriptedServer(Collections.nCopies(11, Turn.BUSY).toArray(Turn[]::new));
				MailCopy copy = MailCopy.start(database, MailCopy.sender(server.port()))) {
			UUID id = copy.post(MailCopy.letter(this.about, "reader@example.org"));
			copy.awaitEnd(List.of(this.about), State.FAILED);
			assertThat(copy.delivery(this.about)).satisfies((given) -> {
				assertThat(given.tries()).isEqualTo(11);
				assertThat(given.nextTry()).isNull();
			});
			assertThat(reason()).isEqualTo("refused 421");
			assertThat(server.taken()).isEmpty();
			again(copy, id);
			copy.awaitHandedOver(this.about);
			assertThat(server.taken()).hasSize(1);
		}
	}

	@Test
	void goesOnceThoughWorkOfAFormerRoundIsStillThere() {
		try (ScriptedServer server = new ScriptedServer();
				MailCopy copy = MailCopy.idle(database, MailCopy.sender(server.port()))) {
			UUID id = copy.post(MailCopy.letter(this.about, "reader@example.org"));
			copy.letters.failed(id, 0, "silent", null);
			again(copy, id);
			assertThat(tasks(id)).isOne();
			copy.start();
			copy.awaitHandedOver(this.about);
			awaitNoTask(id);
			assertThat(server.taken()).hasSize(1);
		}
	}

	@Test
	void keepsNoOtherWaiting() {
		try (ScriptedServer server = new ScriptedServer();
				MailCopy copy = MailCopy.start(database, MailCopy.sender(server.port()))) {
			server.refuses("nobody@example.org");
			copy.post(MailCopy.letter(this.about, "nobody@example.org"));
			List<String> others = IntStream.range(0, 12).mapToObj((i) -> this.about + " " + i).toList();
			others.forEach((other) -> copy.post(MailCopy.letter(other, "reader@example.org")));
			copy.awaitEnd(others, State.HANDED_OVER);
			copy.awaitEnd(List.of(this.about), State.FAILED);
			assertThat(reason()).isEqualTo("address 550 5.1.1");
			assertThat(server.taken()).hasSize(12);
		}
	}

	@Test
	void waitsForAMailServerWithoutUsingUpItsTries() {
		try (MailCopy copy = MailCopy.idle(database, null)) {
			UUID id = copy.post(MailCopy.letter(this.about, "reader@example.org"));
			Instant before = Instant.now();
			Courier courier = new Courier(copy.letters, new MailServer(null, MailCopy.settings()), MailCopy.settings(),
					Clock.systemUTC());
			assertThat(courier.deliver(new Round(id, 0))).isBetween(before.plusSeconds(60), Instant.now().plusSeconds(60));
			assertThat(copy.delivery(this.about).state()).isEqualTo(State.WAITING);
			assertThat(copy.delivery(this.about).tries()).isZero();
		}
		try (ScriptedServer server = new ScriptedServer();
				MailCopy copy = MailCopy.start(database, MailCopy.sender(server.port()))) {
			copy.awaitHandedOver(this.about);
			assertThat(server.taken()).hasSize(1);
		}
	}

	@Test
	void goesOnceThoughManyCopiesSendAtOnce() {
		try (ScriptedServer server = new ScriptedServer();
				MailCopy one = MailCopy.start(database, MailCopy.sender(server.port()));
				MailCopy other = MailCopy.start(database, MailCopy.sender(server.port()))) {
			List<String> all = IntStream.range(0, 60).mapToObj((i) -> this.about + " " + i).toList();
			all.forEach((each) -> ((each.hashCode() % 2 == 0) ? one : other)
				.post(MailCopy.letter(each, "reader@example.org")));
			one.awaitEnd(all, State.HANDED_OVER);
			assertThat(Taken.ids(server.taken())).hasSize(60).doesNotHaveDuplicates();
		}
	}

	@Test
	void isNotSentWhenItsTransactionIsRolledBackOrItIsForgotten() {
		try (ScriptedServer server = new ScriptedServer();
				MailCopy copy = MailCopy.idle(database, MailCopy.sender(server.port()))) {
			List<UUID> ids = new ArrayList<>();
			assertThat(catchThrowable(() -> copy.inTransaction(() -> {
				ids.add(copy.outbox.post(MailCopy.letter(this.about, "reader@example.org")));
				throw new IllegalStateException("as this test wants it");
			}))).isNotNull();
			assertThat(tasks(ids.get(0))).isZero();
			assertThat(copy.letters.about(this.about)).isEmpty();
			ids.add(copy.post(MailCopy.letter(this.about, "reader@example.org")));
			assertThat(tasks(ids.get(1))).isOne();
			copy.inTransaction(() -> copy.outbox.forget(this.about));
			copy.post(MailCopy.letter(this.about + " last", "reader@example.org"));
			copy.start();
			copy.awaitHandedOver(this.about + " last");
			awaitNoTask(ids.get(1));
			assertThat(server.taken()).hasSize(1);
		}
	}

	private static void again(MailCopy copy, UUID id) {
		copy.inTransaction(() -> {
			int round = copy.letters.again(id, Instant.now()).orElseThrow();
			copy.outbox.send(id, round, Instant.now());
		});
	}

	private static String one(String query, String parameter) {
		return JdbcClient.create(database).sql(query).param(parameter).query(String.class).single();
	}

	private String reason() {
		return one("select reason from letter where about = ?", this.about);
	}

	private static int tasks(UUID id) {
		return Integer.parseInt(one("select count(*) from scheduled_tasks where task_instance = ?", new Round(id, 0).toString()));
	}

	private static void awaitNoTask(UUID id) {
		Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
		while (tasks(id) > 0) {
			assertThat(Instant.now()).isBefore(deadline);
			Thread.onSpinWait();
		}
	}

}
