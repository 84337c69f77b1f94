package dev.plumbline.mail;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.mail.Delivery.State;
import dev.plumbline.mail.ScriptedServer.Turn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is logged and kept of a failure, when the server quotes whom and what it refuses.
 */
@Tag("storage")
class LoggedFailuresTest {

	private final List<String> abouts = List.of("test " + UUID.randomUUID(), "test " + UUID.randomUUID(),
			"test " + UUID.randomUUID());

	@Test
	void namesNobody() {
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		Level before = root.getLevel();
		root.setLevel(Level.INFO);
		root.addAppender(lines);
		lines.start();
		try (HikariDataSource database = MailDatabase.create()) {
			fail(database, Turn.COME_BACK_LATER, this.abouts.get(0));
			fail(database, Turn.NO_SUCH_SENDER, this.abouts.get(1));
			fail(database, Turn.NO_SUCH_LETTER, this.abouts.get(2));
			assertThat(JdbcClient.create(database)
				.sql("select reason from letter order by written_at")
				.query(String.class)
				.list()).containsExactly("address 451 4.7.1", "sender 553 5.7.1", "refused 554 5.6.0");
		}
		finally {
			root.detachAppender(lines);
			root.setLevel(before);
		}
		assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage)
			.anyMatch((line) -> line.startsWith("Gave up letter "));
		assertThat(lines.list).extracting(LoggedFailuresTest::whole)
			.noneMatch((line) -> line.contains("example") || line.contains("secret"));
	}

	private static void fail(HikariDataSource database, Turn turn, String about) {
		try (ScriptedServer server = new ScriptedServer(Collections.nCopies(11, turn).toArray(Turn[]::new));
				MailCopy copy = MailCopy.start(database, MailCopy.sender(server.port()))) {
			Letter letter = MailCopy.letter(about, "reader@example.org");
			copy.post(new Letter(about, letter.kind(), letter.to(), letter.replyTo(), "secret subject", "secret text",
					"<p>secret</p>", List.of(), true));
			copy.awaitEnd(List.of(about), State.FAILED);
		}
	}

	private static String whole(ILoggingEvent line) {
		return line.getFormattedMessage()
				+ ((line.getThrowableProxy() != null) ? ThrowableProxyUtil.asString(line.getThrowableProxy()) : "");
	}

}
