package dev.plumbline.rehearsal;

import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.assessment.KeptAnswers;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.Version;
import dev.plumbline.ruleset.Versions;
import dev.plumbline.ruleset.work.LongWork;
import dev.plumbline.ruleset.work.Run;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Starts rehearsals of the draft, and knows what became of them. */
@Component
class Rehearsals {

	static final String KIND = "rehearsal";

	private final Drafts drafts;

	private final DraftRules draftRules;

	private final Versions versions;

	private final RulesInForce rules;

	private final KeptAnswers kept;

	private final LongWork work;

	private final Advisor advisor;

	private final RehearsalSettings settings;

	private final Clock clock;

	Rehearsals(Drafts drafts, DraftRules draftRules, Versions versions, RulesInForce rules, KeptAnswers kept,
			LongWork work, Advisor advisor, RehearsalSettings settings, Clock clock) {
		this.drafts = drafts;
		this.draftRules = draftRules;
		this.versions = versions;
		this.rules = rules;
		this.kept = kept;
		this.work = work;
		this.advisor = advisor;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Starts a rehearsal of the draft, or leaves the one that is running.
	 * @return whether there was a draft that can be read
	 */
	boolean start() {
		Draft draft = this.drafts.current().orElse(null);
		RuleSet rehearsed = (draft != null) ? this.draftRules.of(draft).ruleSet() : null;
		if (draft == null || rehearsed == null) {
			return false;
		}
		Version published = this.versions.published();
		RuleSet inForce = this.rules.byNumber(published.number());
		this.work.start(KIND, subject(draft, published),
				(progress) -> new RehearsalTask(inForce, rehearsed,
						Alternatives.of(this.versions.text(published.number()), draft.text()), this.kept,
						this.settings.samples(), this.advisor, LocalDate.now(this.clock))
					.run(progress));
		return true;
	}

	/** How things stand with the draft. */
	Standing standing() {
		Version published = this.versions.published();
		Optional<Draft> draft = this.drafts.current();
		String subject = draft.map((open) -> subject(open, published)).orElse(null);
		return new Standing(draft.orElse(null), published, this.work.latest(KIND).orElse(null), subject,
				this.clock.instant());
	}

	/** How things stand with this draft, which is the open one. */
	Standing standing(Draft draft) {
		Version published = this.versions.published();
		String subject = subject(draft, published);
		return new Standing(draft, published, this.work.latest(KIND, subject).orElse(null), subject,
				this.clock.instant());
	}

	/** A rehearsal, while it is remembered. */
	Optional<Run> find(long run) {
		return this.work.find(run).filter((found) -> found.kind().equals(KIND));
	}

	/** What is rehearsed: exactly this draft against exactly that rule set. */
	private static String subject(Draft draft, Version published) {
		return draft.hash() + " " + published.number();
	}

}
