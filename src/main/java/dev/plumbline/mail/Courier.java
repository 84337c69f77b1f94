package dev.plumbline.mail;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Takes one letter at a time to the mail server, and writes down how that went. */
@Component
class Courier {

	private static final Logger logger = LoggerFactory.getLogger(Courier.class);

	/** How soon a letter looks again whether there is a mail server. */
	static final Duration UNTIL_THERE_IS_A_SERVER = Duration.ofMinutes(1);

	private final LetterTable letters;

	private final MailServer server;

	private final MailSettings settings;

	private final Clock clock;

	/** The database may be gone while the mail server takes a letter. */
	private final RetryTemplate untilWritten = new RetryTemplate(RetryPolicy.builder()
		.includes(DataAccessException.class)
		.delay(Duration.ofMillis(100))
		.multiplier(2)
		.maxDelay(Duration.ofSeconds(2))
		.maxRetries(60)
		.build());

	Courier(LetterTable letters, MailServer server, MailSettings settings, Clock clock) {
		this.letters = letters;
		this.server = server;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Tries to hand a letter over, unless it was, or is not to be any more.
	 * @return when to try again; null when there is nothing left to do
	 * @throws DataAccessException when the database was not there, and it is to be tried
	 * again soon
	 */
	@Nullable Instant deliver(Round round) {
		KeptLetter letter = this.letters.waiting(round.letter(), round.number()).orElse(null);
		if (letter == null) {
			return null;
		}
		Instant now = this.clock.instant();
		if (now.isBefore(letter.dueAt())) {
			return letter.dueAt();
		}
		if (this.server.missing() != MailServer.Missing.NOTHING) {
			return now.plus(UNTIL_THERE_IS_A_SERVER);
		}
		return handOver(letter);
	}

	private @Nullable Instant handOver(KeptLetter letter) {
		String reason = failureOf(letter);
		if (reason != null) {
			return failed(letter, reason);
		}
		this.untilWritten.invoke(() -> this.letters.handedOver(letter.id(), this.clock.instant()));
		logger.info("Handed over {}", letter);
		return null;
	}

	/**
	 * Whatever goes wrong with one letter is that letter's failure, and its text is not
	 * ours to log.
	 */
	private @Nullable String failureOf(KeptLetter letter) {
		try {
			this.server.take(letter);
			return null;
		}
		catch (Exception ex) {
			return Reason.of(ex);
		}
	}

	private @Nullable Instant failed(KeptLetter letter, String reason) {
		int tries = letter.tries() + 1;
		Duration pause = this.settings.pauseAfter(tries);
		Instant next = (pause != null) ? this.clock.instant().plus(pause) : null;
		this.untilWritten.invoke(() -> this.letters.failed(letter.id(), letter.tries(), reason, next));
		if (next != null) {
			logger.info("Try {} of {} failed: {}; next {}", tries, letter, reason, next);
		}
		else {
			logger.warn("Gave up {} after {} tries: {}", letter, tries, reason);
		}
		return next;
	}

}
