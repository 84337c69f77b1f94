package dev.plumbline.rehearsal;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rehearsal.ExamplePage.Says;
import dev.plumbline.rehearsal.comparing.Population;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.DraftReading;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.Versions;
import dev.plumbline.ruleset.text.Differences;
import dev.plumbline.ruleset.text.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the rules in force and the draft, as they are now, about one answer set. */
@Component
class SideBySide {

	private final Drafts drafts;

	private final DraftRules draftRules;

	private final Versions versions;

	private final RulesInForce rules;

	private final Examples examples;

	private final Advisor advisor;

	private final MessageSource messages;

	private final Clock clock;

	SideBySide(Drafts drafts, DraftRules draftRules, Versions versions, RulesInForce rules, Examples examples,
			Advisor advisor, MessageSource messages, Clock clock) {
		this.drafts = drafts;
		this.draftRules = draftRules;
		this.versions = versions;
		this.rules = rules;
		this.examples = examples;
		this.advisor = advisor;
		this.messages = messages;
		this.clock = clock;
	}

	/** The answer set of that number, if there is one. */
	Optional<Compared> find(Population population, long number, Locale locale) {
		Draft draft = this.drafts.current().orElse(null);
		DraftReading reading = (draft != null) ? this.draftRules.of(draft) : null;
		RuleSet now = (reading != null) ? reading.ruleSet() : null;
		RuleSet published = this.rules.byNumber(this.versions.published().number());
		return this.examples.find(population, number, published, (now != null) ? now : published)
			.map((example) -> compare(example, published, draft, now, locale));
	}

	private Compared compare(Example example, RuleSet published, @Nullable Draft draft, @Nullable RuleSet now,
			Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		Requirements requirements = Questionnaire.shipped().requirements(example.answers());
		Advice before = this.advisor.advise(requirements, today, published);
		Advice after = (now != null) ? this.advisor.advise(requirements, today, now) : before;
		Words words = new Words(this.messages, locale, published, now);
		ExampleView view = new ExampleWriter(words, (draft != null) ? changedRules(published, draft) : Set.of())
			.write(example, before, after);
		return new Compared(example, view, before, after, published.number(), draft != null, now != null,
				title(example, words),
				words.of("rehearsal.scenario.proposed." + example.population().id(), String.valueOf(example.number()),
						Objects.requireNonNullElse(example.title(), ""),
						words.value("verdict", before.verdict().id())));
	}

	private static String title(Example example, Words words) {
		String title = example.title();
		return (title != null) ? title
				: words.of("rehearsal.one." + example.population().id(), String.valueOf(example.number()));
	}

	private Set<String> changedRules(RuleSet published, Draft draft) {
		return Differences.between(this.versions.text(published.number()), draft.text())
			.all()
			.stream()
			.filter((difference) -> difference.kind() == Part.Kind.RULE)
			.map(Differences.Difference::name)
			.collect(Collectors.toSet());
	}

	/**
	 * One answer set with what both say of it.
	 *
	 * @param published number of the rule set in force
	 * @param draftOpen whether there is a draft
	 * @param hasDraft whether there is one that can be read
	 * @param title of the page
	 * @param proposedName for a scenario
	 */
	record Compared(Example example, ExampleView view, Advice before, Advice after, int published, boolean draftOpen,
			boolean hasDraft, String title, String proposedName) {

		/**
		 * What is said by one of them; by the rules in force, where that one is not
		 * there.
		 */
		Advice said(Says says) {
			Advice advised = this.example.advised();
			return switch (says) {
				case DRAFT -> this.hasDraft ? this.after : this.before;
				case ADVISED -> (advised != null) ? advised : this.before;
				case IN_FORCE -> this.before;
			};
		}

	}

}
