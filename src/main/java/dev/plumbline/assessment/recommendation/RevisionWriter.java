package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Difference;
import dev.plumbline.assessment.Revision;
import dev.plumbline.assessment.Revisions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Compares what was given for an assessment with what was given before. */
@Component
class RevisionWriter {

	private final Revisions revisions;

	private final RulesInForce rules;

	private final MessageSource messages;

	private final RecommendationViews views;

	RevisionWriter(Revisions revisions, RulesInForce rules, MessageSource messages, RecommendationViews views) {
		this.revisions = revisions;
		this.rules = rules;
		this.messages = messages;
		this.views = views;
	}

	RevisionView write(Assessment assessment, Given given, Locale locale) {
		return new RevisionView(given.revision(), this.revisions.list(assessment),
				this.revisions.find(assessment, given.revision() - 1)
					.map((earlier) -> since(earlier, given, locale))
					.orElse(null),
				this.views.answers(given.answers(), locale));
	}

	private DifferenceView since(Revision earlier, Given given, Locale locale) {
		Advice before = earlier.advice();
		return new DifferenceWriter(this.messages, locale, this.rules.byNumber(before.rulebook()),
				this.rules.byNumber(given.advice().rulebook()))
			.write(Difference.between(earlier.answers(), before, given.answers(), given.advice()));
	}

}
