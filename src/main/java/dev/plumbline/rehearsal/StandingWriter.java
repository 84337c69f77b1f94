package dev.plumbline.rehearsal;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.DraftReading;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Says how things stand with the draft and its rehearsal. */
@Component
class StandingWriter {

	private final Rehearsals rehearsals;

	private final DraftRules draftRules;

	private final RulesInForce rules;

	private final MessageSource messages;

	private final RehearsalSettings settings;

	StandingWriter(Rehearsals rehearsals, DraftRules draftRules, RulesInForce rules, MessageSource messages,
			RehearsalSettings settings) {
		this.rehearsals = rehearsals;
		this.draftRules = draftRules;
		this.rules = rules;
		this.messages = messages;
		this.settings = settings;
	}

	StandingView write(Locale locale) {
		Standing standing = this.rehearsals.standing();
		Draft draft = standing.draft();
		DraftReading reading = (draft != null) ? this.draftRules.of(draft) : null;
		return new StandingView(standing, (reading != null) ? reading.problems().size() : 0,
				draft != null && draft.hash().equals(standing.published().hash()),
				result(standing, (reading != null) ? reading.ruleSet() : null, locale));
	}

	private @Nullable ResultView result(Standing standing, @Nullable RuleSet draft, Locale locale) {
		Rehearsed found = standing.found();
		if (found == null) {
			return null;
		}
		RuleSet compared = (standing.state() != Standing.State.OVERTAKEN) ? draft : null;
		return writer(found, compared, locale).write(found);
	}

	/**
	 * For what one rehearsal found.
	 * @param draft that was rehearsed; null when it is another by now
	 */
	ResultWriter writer(Rehearsed found, @Nullable RuleSet draft, Locale locale) {
		return new ResultWriter(new Words(this.messages, locale, this.rules.byNumber(found.published()), draft),
				this.settings.acknowledgeShare());
	}

}
