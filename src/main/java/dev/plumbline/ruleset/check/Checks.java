package dev.plumbline.ruleset.check;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.qualification.QualificationScenarios;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.DraftReading;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.Qualifications;
import dev.plumbline.ruleset.Versions;
import dev.plumbline.ruleset.work.LongWork;
import dev.plumbline.ruleset.work.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Checks of the draft, or of the rules in force while there is none, done in the
 * background.
 */
@Component
class Checks {

	static final String KIND = "check";

	private static final Logger logger = LoggerFactory.getLogger(Checks.class);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Drafts drafts;

	private final Versions versions;

	private final LongWork work;

	private final Clock clock;

	Checks(Drafts drafts, Versions versions, LongWork work, Clock clock) {
		this.drafts = drafts;
		this.versions = versions;
		this.work = work;
		this.clock = clock;
	}

	/** The text that would be checked now. */
	Subject subject() {
		return this.drafts.current().map(Checks::of).orElseGet(this::published);
	}

	private static Subject of(Draft draft) {
		return new Subject(new Checked(draft.hash(), draft.base(), draft.savedBy(), draft.savedAt()), draft.text());
	}

	private Subject published() {
		int number = this.versions.published().number();
		RuleSetText text = this.versions.text(number);
		return new Subject(new Checked(text.hash(), number, null, null), text);
	}

	/**
	 * Begins to check that text, unless this is being done.
	 * @throws dev.plumbline.rules.RulesRefused when it has mistakes
	 */
	void start(Subject subject) {
		int number = subject.checked().ofDraft() ? DraftReading.UNPUBLISHED : subject.checked().number();
		RuleSet ruleSet = RuleSet.read(number, subject.text());
		Scenarios.of(subject.text());
		Qualifications.of(subject.text());
		QualificationScenarios.of(subject.text());
		LocalDate today = LocalDate.now(this.clock);
		this.work.start(KIND, subject.checked().hash(), (progress) -> new Kept(subject.checked(),
				Check.of(ruleSet, subject.text(), today, Check.SAMPLES, progress)));
	}

	/** What was begun last. */
	Optional<Run> run() {
		return this.work.latest(KIND);
	}

	/** What a run came to; empty when it came to nothing that this release can read. */
	Optional<Kept> result(Run run) {
		try {
			return Optional.ofNullable(run.result()).map((json) -> JSON.readValue(json, Kept.class));
		}
		catch (JacksonException ex) {
			logger.info("What check {} found was written by another release", run.id());
			return Optional.empty();
		}
	}

	/** A text that can be checked. */
	record Subject(Checked checked, RuleSetText text) {
	}

}
