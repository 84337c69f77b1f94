package dev.plumbline.ruleset;

import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.RuleSetLog.Action;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.lang.module.ModuleDescriptor.Version;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Brings in the rules that this release was shipped with, once for all copies of it: as
 * number 1 in an empty database, and as the next number when others are in force. Once
 * somebody has published rules of their own, or while somebody edits, they are proposed
 * instead.
 */
@Component
class ShippedRulesPublisher {

	private static final Logger logger = LoggerFactory.getLogger(ShippedRulesPublisher.class);

	private static final String PUBLISHER = "Plumbline ";

	private final RuleSets ruleSets;

	private final Drafts drafts;

	private final Proposals proposals;

	private final RuleSetLog log;

	private final Clock clock;

	private final String program;

	ShippedRulesPublisher(RuleSets ruleSets, Drafts drafts, Proposals proposals, RuleSetLog log, Clock clock,
			@Value("${plumbline.program}") String program) {
		this.ruleSets = ruleSets;
		this.drafts = drafts;
		this.proposals = proposals;
		this.log = log;
		this.clock = clock;
		this.program = program;
	}

	/**
	 * Publishes or proposes this text unless it is in force already, or was the last to
	 * be proposed. A text that was known before comes back only with a release later than
	 * the one that replaced it: an older copy started beside newer ones leaves their
	 * rules in force, and asks nobody again.
	 */
	@Transactional
	void publish(RuleSetText shipped) {
		if (isSettled(shipped)) {
			return;
		}
		this.ruleSets.holdPublishing();
		// another copy may have been faster
		if (isSettled(shipped)) {
			return;
		}
		String hash = shipped.hash();
		boolean known = this.ruleSets.newestOf(hash) != null || this.proposals.has(hash);
		if (known && !isLater(lastRelease())) {
			logger.warn("The rules shipped with this release were replaced by a release not older than this one; "
					+ "rule set {} stays in force", this.ruleSets.newest());
		}
		else if (isProposing()) {
			propose(shipped);
		}
		else {
			publishAsNext(shipped);
		}
	}

	private boolean isSettled(RuleSetText shipped) {
		String hash = shipped.hash();
		boolean inForce = this.ruleSets.findByNumber(this.ruleSets.newest())
			.filter((one) -> one.hash().equals(hash))
			.isPresent();
		return inForce || (isProposing() && hash.equals(lastBrought()));
	}

	/** The hash of what a release brought last, in force or as a proposal. */
	private @Nullable String lastBrought() {
		Optional<PublishedRuleSet> published = newestShipped();
		return this.proposals.newest()
			.filter((proposal) -> published.filter((one) -> one.publishedAt().isAfter(proposal.proposedAt())).isEmpty())
			.map(Proposal::hash)
			.or(() -> published.map(PublishedRuleSet::hash))
			.orElse(null);
	}

	private Optional<PublishedRuleSet> newestShipped() {
		return Optional.ofNullable(this.ruleSets.newestShipped()).flatMap(this.ruleSets::findByNumber);
	}

	private boolean isProposing() {
		return this.ruleSets.isEdited() || this.drafts.current().isPresent();
	}

	private void propose(RuleSetText shipped) {
		this.proposals.add(shipped, this.program);
		this.log.record(Action.RULES_PROPOSED, RuleSetLog.release(this.program), Map.of());
		logger.info("The rules shipped with this release are proposed; rule set {} stays in force",
				this.ruleSets.newest());
	}

	private void publishAsNext(RuleSetText shipped) {
		int before = this.ruleSets.newest();
		int number = before + 1;
		this.proposals.replaceOpen();
		this.ruleSets.retire(this.clock.instant());
		this.ruleSets.save(PublishedRuleSet.shipped(number, shipped, this.clock.instant(), PUBLISHER + this.program));
		RuleSetText replaced = this.ruleSets.findByNumber(before).map(PublishedRuleSet::text).orElse(shipped);
		this.log.record(Action.RULES_SHIPPED, RuleSetLog.ruleSet(number), Map.of("release", this.program), replaced,
				shipped);
		logger.info("The rules shipped with this release are now rule set {}", number);
	}

	/** The release that brought rules last, in force or as a proposal. */
	private @Nullable String lastRelease() {
		String published = newestShipped().map(PublishedRuleSet::publishedBy)
			.filter((publisher) -> publisher.startsWith(PUBLISHER))
			.map((publisher) -> publisher.substring(PUBLISHER.length()))
			.orElse(null);
		Optional<String> proposed = this.proposals.newest().map(Proposal::release);
		return proposed
			.filter((release) -> published == null || Version.parse(release).compareTo(Version.parse(published)) > 0)
			.orElse(published);
	}

	private boolean isLater(@Nullable String release) {
		return release != null && Version.parse(this.program).compareTo(Version.parse(release)) > 0;
	}

}
