package dev.plumbline.mail;

import dev.plumbline.account.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Has letters that were given up tried once more or deleted, for whoever is signed in.
 */
@Component
class GivenUp {

	private static final String STATE = "state";

	private final LetterTable letters;

	private final Posting posting;

	private final AuditLog log;

	private final Clock clock;

	GivenUp(LetterTable letters, Posting posting, AuditLog log, Clock clock) {
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
	public boolean sendAgain(UUID id) {
		Instant now = this.clock.instant();
		Optional<Integer> round = this.letters.again(id, now);
		if (round.isEmpty()) {
			return false;
		}
		this.posting.send(id, round.get(), now);
		this.log.record("mail-sent-again", subject(id), Map.of(STATE, Delivery.State.FAILED),
				Map.of(STATE, Delivery.State.WAITING));
		return true;
	}

	/**
	 * All of them.
	 * @return how many there were
	 */
	@Transactional
	public long sendAllAgain() {
		return this.letters.givenUp().stream().filter(this::sendAgain).count();
	}

	/**
	 * Deletes one letter for good, if it is still given up.
	 * @return whether it was
	 */
	@Transactional
	public boolean delete(UUID id) {
		if (!this.letters.drop(id)) {
			return false;
		}
		this.log.record("mail-deleted", subject(id), Map.of(STATE, Delivery.State.FAILED), null);
		return true;
	}

	private static String subject(UUID id) {
		return "letter " + id;
	}

}
