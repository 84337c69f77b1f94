package dev.plumbline.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.plumbline.account.AdminPlace;
import dev.plumbline.account.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** The work of this module that must happen later, each piece of it on one copy. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

	/** Only the database stops such work. */
	private static final Duration WITHOUT_DATABASE = Duration.ofSeconds(5);

	private static final LocalTime MORNING = LocalTime.of(6, 0);

	private static final Duration BETWEEN_REMOVALS = Duration.ofHours(6);

	@Bean
	AdminPlace mailPlace() {
		return new AdminPlace(700, "/admin/mail", "mail.title", Role.PRINCIPAL);
	}

	/** Boot makes no sender as long as no server is named. */
	@Bean
	MailServer mailServer(ObjectProvider<JavaMailSender> server, MailSettings settings) {
		return new MailServer(server.getIfAvailable(), settings);
	}

	/** The one clock of the program, for db-scheduler. */
	@Bean
	com.github.kagkarlsson.scheduler.Clock dbSchedulerClock(Clock clock) {
		return clock::instant;
	}

	/**
	 * A copy that dies in the middle has its letter sent by another: perhaps twice, never
	 * not at all.
	 */
	@Bean
	Task<Void> mailSending(Courier courier) {
		return Tasks.custom(Posting.SENDING)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(WITHOUT_DATABASE))
			.onDeadExecutionRevive()
			.execute((letter, context) -> send(letter, courier));
	}

	/** Found when it is needed, since what posts the letter needs the scheduler. */
	@Bean
	Task<Void> mailFailures(ObjectProvider<FailureDigest> digest) {
		return Tasks.recurring("mail-failures", Schedules.daily(ZoneOffset.UTC, MORNING))
			.onFailure(new FailureHandler.OnFailureRetryLater<>(WITHOUT_DATABASE))
			.execute((task, context) -> digest.getObject().write());
	}

	@Bean
	Task<Void> mailRemoval(LetterTable letters, MailSettings settings, Clock clock) {
		return Tasks.recurring("mail-removal", Schedules.fixedDelay(BETWEEN_REMOVALS))
			.onFailure(new FailureHandler.OnFailureRetryLater<>(WITHOUT_DATABASE))
			.execute((task, context) -> letters.emptyThoseBefore(clock.instant().minus(settings.kept())));
	}

	private static CompletionHandler<Void> send(TaskInstance<Void> letter, Courier courier) {
		Instant next = courier.deliver(Round.read(letter.getId()));
		return (next != null) ? (done, work) -> work.reschedule(done, next) : (done, work) -> work.remove();
	}

}
