package dev.plumbline.mail;

import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.embedded.EmptyDatabase;
import dev.plumbline.mail.ScriptedServer.Taken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy is killed at the worst moment, and another takes over. */
@Tag("storage")
class KilledCopyTest {

	private static EmptyDatabase address;

	private static HikariDataSource database;

	private final String about = "test " + UUID.randomUUID();

	@BeforeAll
	static void connect() {
		address = MailDatabase.address();
		database = MailDatabase.pool(address.url(), address.username(), address.password());
	}

	@AfterAll
	static void disconnect() {
		database.close();
	}

	@Test
	void sendsOnceMoreWhatWasTakenButNotWrittenDown() throws Exception {
		CountDownLatch said = new CountDownLatch(1);
		try (ScriptedServer server = new ScriptedServer();
				MailCopy other = MailCopy.idle(database, MailCopy.sender(server.port()))) {
			other.post(MailCopy.letter(this.about, "reader@example.org"));
			server.afterReply(said::countDown);
			try (Connection inTheWay = database.getConnection()) {
				// so that what is to be written down has to wait
				lockLetters(inTheWay);
				Process victim = start(server.port());
				try {
					assertThat(said.await(60, TimeUnit.SECONDS)).isTrue();
					awaitWriting();
				}
				finally {
					victim.destroyForcibly().onExit().join();
				}
				// what the victim had asked for last never arrived
				endWriting();
				inTheWay.rollback();
				inTheWay.setAutoCommit(true);
			}
			silence();
			other.start();
			other.awaitHandedOver(this.about);
			assertThat(server.taken()).hasSize(2);
			assertThat(Set.copyOf(Taken.ids(server.taken()))).hasSize(1);
		}
	}

	private static Process start(int port) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), SendingProgram.class.getName(), address.url(),
				address.username(), address.password(), String.valueOf(port))
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	private static void lockLetters(Connection connection) throws SQLException {
		connection.setAutoCommit(false);
		connection.createStatement().execute("lock table letter in share mode");
	}

	private static void awaitWriting() {
		await(() -> writing("count(*)") == 1);
	}

	private static void endWriting() {
		assertThat(writing("count(pg_terminate_backend(pid))")).isOne();
		await(() -> writing("count(*)") == 0);
	}

	private static int writing(String what) {
		return JdbcClient.create(database)
			.sql("select " + what + " from pg_locks where not granted and relation = 'letter'::regclass "
					+ "and database = (select oid from pg_database where datname = current_database())")
			.query(Integer.class)
			.single();
	}

	private static void await(BooleanSupplier condition) {
		Instant deadline = Instant.now().plusSeconds(60);
		while (!condition.getAsBoolean()) {
			assertThat(Instant.now()).as("by then").isBefore(deadline);
			LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
		}
	}

	/** As if nothing had been heard of the victim for long. */
	private static void silence() {
		assertThat(JdbcClient.create(database)
			.sql("update scheduled_tasks set last_heartbeat = now() - interval '10 minutes' where picked")
			.update()).isOne();
	}

}
