package dev.plumbline.search;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that the texts of the rules in force can be searched. Those of the rules
 * before are searched until the new ones are there as a whole.
 */
@Component
class Editions {

	private static final Logger logger = LoggerFactory.getLogger(Editions.class);

	private final Documents documents;

	private final RulesInForce rules;

	private final Index index;

	private final Clock clock;

	private volatile @Nullable Kept kept;

	Editions(Documents documents, RulesInForce rules, Index index, Clock clock) {
		this.documents = documents;
		this.rules = rules;
		this.index = index;
		this.clock = clock;
	}

	/** The edition to search; filled now if none ever was. */
	Edition current() {
		Kept current = this.kept;
		return ((current != null) ? current : fill()).edition();
	}

	/**
	 * Fills it again should somebody have deleted it, as nobody used it for long.
	 * @return whether it was gone
	 */
	boolean restore() {
		Edition edition = current();
		// what finds nothing is asked for often, and must not make everybody write
		return this.index.filledAt(edition.hash()).isEmpty() && this.index.keep(edition.hash(), edition.documents());
	}

	/** Since when the texts read as they do; nothing before they were first filled. */
	Optional<Instant> since() {
		return Optional.ofNullable(this.kept).map(Kept::since);
	}

	/** Looks whether other rules have come into force, or another day. */
	@Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
	void refresh() {
		try {
			Kept current = this.kept;
			if (current == null || !current.isOf(this.rules.current(), LocalDate.now(this.clock))) {
				fill();
			}
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("What can be searched cannot be brought up to date: {}", ex.getMessage());
		}
	}

	/** Tells other copies that this edition is in use. */
	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	void tidy() {
		try {
			Edition edition = current();
			this.index.keep(edition.hash(), edition.documents());
			this.index.forget();
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("What nobody searches any more cannot be deleted: {}", ex.getMessage());
		}
	}

	private synchronized Kept fill() {
		RuleSet ruleSet = this.rules.current();
		LocalDate today = LocalDate.now(this.clock);
		Edition edition = Edition.of(this.documents.of(ruleSet, today));
		if (this.index.keep(edition.hash(), edition.documents())) {
			logger.info("{} texts of rule set {} can now be searched", edition.documents().size(), ruleSet.number());
		}
		Kept filled = new Kept(edition, this.index.filledAt(edition.hash()).orElseGet(this.clock::instant), ruleSet,
				today);
		this.kept = filled;
		return filled;
	}

	private record Kept(Edition edition, Instant since, RuleSet ruleSet, LocalDate day) {

		boolean isOf(RuleSet inForce, LocalDate today) {
			return this.ruleSet == inForce && this.day.equals(today);
		}

	}

}
