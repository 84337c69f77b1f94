package dev.plumbline.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

import javax.sql.DataSource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one copy of the program does about mail, without the rest of it, and in more of a
 * hurry.
 */
final class MailCopy implements AutoCloseable {

	/** Also what is only taken up when nothing was heard of it for a minute. */
	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final int MILLISECONDS_OF_PATIENCE = 30_000;

	final LetterTable letters;

	final Posting outbox;

	private final Scheduler scheduler;

	private final TransactionTemplate transactions;

	private MailCopy(DataSource database, @Nullable JavaMailSenderImpl sender, MailSettings settings) {
		Clock clock = Clock.systemUTC();
		this.letters = new LetterTable(JdbcClient.create(database));
		this.transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
		MailServer server = new MailServer(sender, settings);
		Courier courier = new Courier(this.letters, server, settings, clock);
		MailConfiguration configuration = new MailConfiguration();
		this.scheduler = Scheduler
			.create(new TransactionAwareDataSourceProxy(database), List.of(configuration.mailSending(courier)))
			.clock(configuration.dbSchedulerClock(clock))
			.threads(5)
			.pollingInterval(Duration.ofMillis(50))
			.heartbeatInterval(Duration.ofSeconds(15))
			.missedHeartbeatsLimit(4)
			.build();
		this.outbox = new Posting(this.letters, this.scheduler, server, settings, clock);
	}

	/** Tries again very soon, as often as the program does. */
	static MailSettings settings() {
		return new MailSettings("Jürgen Häuser <letters@plumbline.example>",
				Collections.nCopies(10, Duration.ofMillis(20)), Duration.ofDays(30));
	}

	/** One that keeps letters and sends none until it is told to. */
	static MailCopy idle(DataSource database, @Nullable JavaMailSenderImpl sender) {
		return new MailCopy(database, sender, settings());
	}

	/** One that sends. */
	static MailCopy start(DataSource database, @Nullable JavaMailSenderImpl sender) {
		MailCopy copy = idle(database, sender);
		copy.start();
		return copy;
	}

	/** By the settings as they are shipped, but for how long it waits. */
	static JavaMailSenderImpl sender(int port, String... more) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		Properties properties = sender.getJavaMailProperties();
		properties.setProperty("mail.smtp.quitwait", "false");
		properties.setProperty("mail.smtp.starttls.enable", "true");
		for (String setting : List.of("connectiontimeout", "timeout", "writetimeout")) {
			properties.setProperty("mail.smtp." + setting, String.valueOf(MILLISECONDS_OF_PATIENCE));
		}
		for (int i = 0; i < more.length; i += 2) {
			properties.setProperty("mail.smtp." + more[i], more[i + 1]);
		}
		return sender;
	}

	static Letter letter(String about, String to) {
		return new Letter(about, "test-letter", to, "visitor@example.net", "A subject", "Some text.\n",
				"<p>Some text.</p>", List.of(), true);
	}

	void start() {
		this.scheduler.start();
	}

	UUID post(Letter letter) {
		return Objects.requireNonNull(this.transactions.execute((status) -> this.outbox.post(letter)));
	}

	void inTransaction(Runnable work) {
		this.transactions.executeWithoutResult((status) -> work.run());
	}

	Delivery delivery(String about) {
		List<Delivery> all = this.letters.about(about);
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	/** Waits until all letters about these things were handed over, or given up. */
	void awaitEnd(List<String> about, Delivery.State state) {
		Instant deadline = Instant.now().plus(PATIENCE);
		for (String one : about) {
			while (delivery(one).state() != state) {
				assertThat(Instant.now()).as("%s of %s by then", state, delivery(one)).isBefore(deadline);
				LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
			}
		}
	}

	void awaitHandedOver(String about) {
		awaitEnd(List.of(about), Delivery.State.HANDED_OVER);
	}

	@Override
	public void close() {
		this.scheduler.stop();
	}

}
