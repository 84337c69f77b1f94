package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.ruleset.RuleSetLog.Action;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Puts the draft in force, as a whole or not at all. */
@Component
public class Publishing {

	/** Characters of a reason, at least. */
	public static final int SHORTEST_REASON = 10;

	/** Characters of a reason, at most. */
	public static final int LONGEST_REASON = 2_000;

	private final RuleSets ruleSets;

	private final Drafts drafts;

	private final PublishChecks checks;

	private final PublishedRules rules;

	private final RuleSetLog log;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Publishing(RuleSets ruleSets, Drafts drafts, PublishChecks checks, PublishedRules rules, RuleSetLog log,
			Clock clock, PlatformTransactionManager transactions) {
		this.ruleSets = ruleSets;
		this.drafts = drafts;
		this.checks = checks;
		this.rules = rules;
		this.log = log;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Publishes the draft and retires what was in force. Here it is in force at once, on
	 * other copies within seconds.
	 * @param draftVersion version of the draft that was looked at
	 * @param reason why, in 10 to 2,000 characters of plain text
	 * @param acknowledged whether the publisher has confirmed what a gate asks to be
	 * confirmed
	 * @return the number of the new rule set
	 * @throws DraftOvertaken when somebody has saved the draft since
	 * @throws NoDraft when there is none any more
	 * @throws PublishingRefused with everything that stands in the way
	 */
	public int publish(int draftVersion, String reason, boolean acknowledged) {
		RuleSet published = Objects.requireNonNull(
				this.transaction.execute((status) -> publishDraft(draftVersion, reason.strip(), acknowledged)));
		this.rules.adopt(published);
		return published.number();
	}

	private RuleSet publishDraft(int draftVersion, String reason, boolean acknowledged) {
		this.ruleSets.holdPublishing();
		Draft draft = this.drafts.hold(draftVersion);
		PublishedRuleSet before = this.ruleSets.findByNumber(this.ruleSets.newest()).orElseThrow();
		int number = before.number() + 1;
		RuleSet built = this.checks.built(number, draft, before, reason, acknowledged);
		Instant now = this.clock.instant();
		this.ruleSets.retire(now);
		this.ruleSets.save(PublishedRuleSet.edited(number, draft.text(), now, Editor.name(), reason));
		this.drafts.delete();
		this.log.record(Action.RULES_PUBLISHED, RuleSetLog.ruleSet(number), Map.of("reason", reason), before.text(),
				draft.text());
		return built;
	}

}
