package dev.plumbline.mail;

import dev.plumbline.account.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Has letters that were given up tried once more, for whoever is signed in. */
@Component
class SendingAgain {

	private static final String ACTION = "mail-sent-again";

	private final LetterTable letters;

	private final Posting posting;

	private final AuditLog log;

	private final Clock clock;

	SendingAgain(LetterTable letters, Posting posting, AuditLog log, Clock clock) {
		this.letters = letters;
		this.posting = posting;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * One letter, if it is still given up.
	 * @return whether it was
	 */
	@Transactional
	public boolean letter(UUID id) {
		Instant now = this.clock.instant();
		if (!this.letters.again(id, now)) {
			return false;
		}
		this.posting.send(id, now);
		this.log.record(ACTION, "letter " + id, Map.of("state", Delivery.State.FAILED),
				Map.of("state", Delivery.State.WAITING));
		return true;
	}

	/**
	 * All of them.
	 * @return how many there were
	 */
	@Transactional
	public long all() {
		return this.letters.givenUp().stream().filter(this::letter).count();
	}

}
