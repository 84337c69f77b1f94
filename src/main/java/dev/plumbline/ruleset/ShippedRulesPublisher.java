package dev.plumbline.ruleset;

import dev.plumbline.rules.RuleSetText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.lang.module.ModuleDescriptor.Version;
import java.time.Clock;

/**
 * Publishes the rules that this release was shipped with, once for all copies of it: as
 * number 1 in an empty database, and as the next number when others are in force.
 */
@Component
class ShippedRulesPublisher {

	private static final Logger logger = LoggerFactory.getLogger(ShippedRulesPublisher.class);

	private static final String PUBLISHER = "Plumbline ";

	private final RuleSets ruleSets;

	private final Clock clock;

	private final String program;

	ShippedRulesPublisher(RuleSets ruleSets, Clock clock, @Value("${plumbline.program}") String program) {
		this.ruleSets = ruleSets;
		this.clock = clock;
		this.program = program;
	}

	/**
	 * Publishes this text unless it is the newest already. A text that was in force
	 * before comes back only with a release later than the one that replaced it: an older
	 * copy started beside newer ones leaves their rules in force.
	 */
	@Transactional
	void publish(RuleSetText shipped) {
		if (isNewest(shipped)) {
			return;
		}
		this.ruleSets.holdPublishing();
		// another copy may have been faster
		if (isNewest(shipped)) {
			return;
		}
		int newest = this.ruleSets.newest();
		Integer before = this.ruleSets.newestOf(shipped.hash());
		if (before != null && !isLaterThanPublisherOf(newest)) {
			logger.warn("The rules shipped with this release are rule set {}, which a release not older than this "
					+ "one has replaced; rule set {} stays in force", before, newest);
			return;
		}
		int number = newest + 1;
		this.ruleSets.save(new PublishedRuleSet(number, shipped, this.clock.instant(), PUBLISHER + this.program));
		logger.info("The rules shipped with this release are now rule set {}", number);
	}

	private boolean isNewest(RuleSetText shipped) {
		return this.ruleSets.findByNumber(this.ruleSets.newest())
			.filter((newest) -> newest.hash().equals(shipped.hash()))
			.isPresent();
	}

	private boolean isLaterThanPublisherOf(int number) {
		return this.ruleSets.findByNumber(number)
			.map(PublishedRuleSet::publishedBy)
			.filter((publisher) -> publisher.startsWith(PUBLISHER))
			.map((publisher) -> publisher.substring(PUBLISHER.length()))
			.filter((release) -> Version.parse(this.program).compareTo(Version.parse(release)) > 0)
			.isPresent();
	}

}
