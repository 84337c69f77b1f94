package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.rules.RulesRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import java.util.concurrent.TimeUnit;

/**
 * The rules in force are the newest published ones that this program can read; what
 * another copy publishes is in force here within seconds, though not in the midst of a
 * request. Advice itself never waits for the database.
 */
@Component
class PublishedRules implements RulesInForce {

	private static final Logger logger = LoggerFactory.getLogger(PublishedRules.class);

	private static final int MOST_KEPT = 8;

	private final RuleSets ruleSets;

	private final RuleSetCache cache = new RuleSetCache(MOST_KEPT);

	private volatile int newest;

	private volatile RuleSet current;

	PublishedRules(RuleSets ruleSets, ShippedRulesPublisher publisher) {
		this.ruleSets = ruleSets;
		publisher.publish(ShippedRules.text());
		this.newest = ruleSets.newest();
		this.current = newestReadable();
	}

	@Override
	public RuleSet current() {
		return RequestRules.firstOr(this.current);
	}

	@Override
	public RuleSet byNumber(int number) {
		return this.cache.get(number, this::build);
	}

	/** Puts one in force here that was just published, without asking the database. */
	void adopt(RuleSet published) {
		take(published.number(), this.cache.get(published.number(), (number) -> published));
		RequestRules.beginAnew();
	}

	/** Rule sets only follow each other, so that what is read late changes nothing. */
	private synchronized void take(int number, RuleSet ruleSet) {
		if (number > this.newest) {
			this.current = ruleSet;
			this.newest = number;
			logger.info("Rule set {} is now in force", ruleSet.number());
		}
	}

	/** Looks whether a newer rule set was published, here or by another copy. */
	@Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
	void refresh() {
		try {
			int published = this.ruleSets.newest();
			if (published > this.newest) {
				take(published, newestReadable());
			}
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("The database cannot be asked for newer rules; rule set {} stays in force: {}",
					this.current.number(), ex.getMessage());
		}
	}

	private RuleSet newestReadable() {
		for (int number : this.ruleSets.numbers()) {
			try {
				return byNumber(number);
			}
			catch (RulesRefused | IllegalArgumentException | IllegalStateException ex) {
				// as when a newer release published it and is now being taken back
				logger.error("Rule set {} cannot be used by this release; an older one is in force here", number, ex);
			}
		}
		throw new IllegalStateException("None of the published rule sets can be read");
	}

	private RuleSet build(int number) {
		return this.ruleSets.findByNumber(number)
			.orElseThrow(() -> new IllegalArgumentException("There is no rule set " + number))
			.build();
	}

}
