package dev.plumbline.assessment.asking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.advice.explaining.Prospect;
import dev.plumbline.questionnaire.Answers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Looks ahead from what was answered so far. Some ten milliseconds of work, so it is
 * remembered for the page that follows, and gone without when too many want it at once:
 * the questions go on in their order then.
 */
@Component
class Foresight {

	private static final int MOST_REMEMBERED = 500;

	private static final Duration REMEMBERED = Duration.ofMinutes(10);

	private static final int PATIENCE_MILLISECONDS = 500;

	private final RulesInForce rules;

	private final Semaphore room;

	private final Cache<Subject, Prospect> remembered = Caffeine.newBuilder()
		.maximumSize(MOST_REMEMBERED)
		.expireAfterWrite(REMEMBERED)
		.build();

	@Autowired
	Foresight(RulesInForce rules) {
		this(rules, Runtime.getRuntime().availableProcessors());
	}

	/**
	 * @param atOnce how many may be looked for at the same moment
	 */
	Foresight(RulesInForce rules, int atOnce) {
		this.rules = rules;
		this.room = new Semaphore(atOnce);
	}

	/** What can still become of a draft; empty when there is no time to look. */
	Optional<Prospect> of(Draft draft) {
		RuleSet ruleSet = this.rules.current();
		Subject subject = new Subject(ruleSet.hash(), draft.journey().answers(), Set.copyOf(draft.typed().also()));
		Prospect known = this.remembered.getIfPresent(subject);
		return (known != null) ? Optional.of(known) : look(ruleSet, draft, subject);
	}

	private Optional<Prospect> look(RuleSet ruleSet, Draft draft, Subject subject) {
		if (!hasRoom()) {
			return Optional.empty();
		}
		try {
			return Optional.of(this.remembered.get(subject, (unknown) -> Prospect.of(ruleSet, draft.journey())));
		}
		finally {
			this.room.release();
		}
	}

	private boolean hasRoom() {
		try {
			return this.room.tryAcquire(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** What it depends on. */
	private record Subject(String rules, Answers answers, Set<String> also) {
	}

}
