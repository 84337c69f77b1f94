package dev.plumbline.mail;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.embedded.RestartableServer;
import dev.plumbline.mail.Delivery.State;
import dev.plumbline.mail.ScriptedServer.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The database goes away while letters are on their way, and comes back. */
class DatabaseRestartTest {

	private final String about = "test " + UUID.randomUUID();

	/** They complain at length, and rightly. */
	private final List<Logger> loud = Stream.of("com.zaxxer.hikari", "com.github.kagkarlsson")
		.map((name) -> (Logger) LoggerFactory.getLogger(name))
		.toList();

	@BeforeEach
	void silence() {
		this.loud.forEach((logger) -> logger.setLevel(Level.OFF));
	}

	@AfterEach
	void letThemSpeak() {
		this.loud.forEach((logger) -> logger.setLevel(null));
	}

	@Test
	void losesNoLetterAndSendsNoneTwice(@TempDir Path folder) throws Exception {
		List<String> all = IntStream.range(0, 10).mapToObj((i) -> this.about + " " + i).toList();
		AtomicBoolean first = new AtomicBoolean(true);
		CountDownLatch gone = new CountDownLatch(1);
		try (RestartableServer postgres = RestartableServer.start(folder.resolve("postgres"));
				HikariDataSource database = MailDatabase.impatientPool(postgres);
				ScriptedServer server = new ScriptedServer()) {
			MailDatabase.migrate(database);
			server.beforeReply(() -> {
				if (first.compareAndSet(true, false)) {
					postgres.stop();
					gone.countDown();
				}
			});
			try (MailCopy copy = MailCopy.idle(database, MailCopy.sender(server.port()))) {
				all.forEach((each) -> copy.post(MailCopy.letter(each, "reader@example.org")));
				copy.start();
				assertThat(gone.await(60, TimeUnit.SECONDS)).isTrue();
				postgres.startAgain();
				awaitConnection(database);
				copy.awaitEnd(all, State.HANDED_OVER);
			}
			assertThat(Taken.ids(server.taken())).hasSize(10).doesNotHaveDuplicates();
		}
	}

	/** The pool asks again by itself, after a pause. */
	private static void awaitConnection(HikariDataSource database) {
		Instant deadline = Instant.now().plusSeconds(60);
		boolean connected = false;
		while (!connected) {
			try (Connection connection = database.getConnection()) {
				connected = connection.isValid(0);
			}
			catch (SQLException ex) {
				assertThat(Instant.now()).as("connected by then, %s", ex).isBefore(deadline);
			}
		}
	}

}
