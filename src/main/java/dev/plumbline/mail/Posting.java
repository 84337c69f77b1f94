package dev.plumbline.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps letters beside what they tell of, and has one copy or another send them. */
@Component
class Posting implements Outbox {

	/** The work of sending one letter in one round, which the instance names. */
	static final TaskDescriptor<Void> SENDING = TaskDescriptor.of("mail-sending");

	private final LetterTable letters;

	private final Scheduler scheduler;

	private final MailServer server;

	private final MailSettings settings;

	private final Clock clock;

	Posting(LetterTable letters, Scheduler scheduler, MailServer server, MailSettings settings, Clock clock) {
		this.letters = letters;
		this.scheduler = scheduler;
		this.server = server;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID post(Letter letter) {
		UUID id = UUID.randomUUID();
		Instant now = this.clock.instant();
		this.letters.keep(id, "<" + id + "@" + this.settings.domain() + ">", Clean.letter(letter), now);
		send(id, 0, now);
		return id;
	}

	/**
	 * In the transaction of the letter, and at once when that has committed.
	 * @param round how often somebody had it sent again
	 */
	void send(UUID id, int round, Instant now) {
		this.scheduler.schedule(SENDING.instance(new Round(id, round).toString()).build(), now,
				ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				Posting.this.scheduler.triggerCheckForDueExecutions();
			}

		});
	}

	@Override
	public boolean goesOut() {
		return this.server.missing() == MailServer.Missing.NOTHING;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Delivery> deliveries(String about) {
		return this.letters.about(about);
	}

	/** What was to be done with them finds them gone, and ends. */
	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void forget(String about) {
		this.letters.forget(about);
	}

}
