package dev.plumbline.mail;

import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.embedded.RestartableServer;
import dev.plumbline.mail.Delivery.State;
import dev.plumbline.mail.ScriptedServer.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** The database goes away while letters are on their way, and comes back. */
class DatabaseRestartTest {

	private final String about = "test " + UUID.randomUUID();

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
				copy.awaitEnd(all, State.HANDED_OVER);
			}
			assertThat(Taken.ids(server.taken())).hasSize(10).doesNotHaveDuplicates();
		}
	}

}
