package dev.plumbline.ruleset;

import dev.plumbline.rules.RuleSetText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/**
 * Publishes the rules that this release was shipped with, once for all copies of it: as
 * number 1 in an empty database, and as the next number when the text is a new one.
 */
@Component
class ShippedRulesPublisher {

	private static final Logger logger = LoggerFactory.getLogger(ShippedRulesPublisher.class);

	private final RuleSets ruleSets;

	private final Clock clock;

	private final String program;

	ShippedRulesPublisher(RuleSets ruleSets, Clock clock, @Value("${plumbline.program}") String program) {
		this.ruleSets = ruleSets;
		this.clock = clock;
		this.program = program;
	}

	/**
	 * Publishes this text unless it ever was. An older release started beside a newer one
	 * thus leaves the newer rules in force.
	 */
	@Transactional
	void publish(RuleSetText shipped) {
		String hash = shipped.hash();
		if (this.ruleSets.existsByHash(hash)) {
			return;
		}
		this.ruleSets.holdPublishing();
		// another copy may have been faster
		if (!this.ruleSets.existsByHash(hash)) {
			int number = this.ruleSets.newest() + 1;
			this.ruleSets
				.save(new PublishedRuleSet(number, shipped, this.clock.instant(), "Plumbline " + this.program));
			logger.info("The rules shipped with this release are now rule set {}", number);
		}
	}

}
