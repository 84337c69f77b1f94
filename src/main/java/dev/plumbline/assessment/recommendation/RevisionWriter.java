package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Difference;
import dev.plumbline.assessment.Revision;
import dev.plumbline.assessment.Revisions;
import dev.plumbline.questionnaire.AnswerWords;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares what was given for an assessment with what was given before. */
@Component
class RevisionWriter {

	private final Revisions revisions;

	private final RulesInForce rules;

	private final MessageSource messages;

	RevisionWriter(Revisions revisions, RulesInForce rules, MessageSource messages) {
		this.revisions = revisions;
		this.rules = rules;
		this.messages = messages;
	}

	RevisionView write(Assessment assessment, Given given, Locale locale) {
		return new RevisionView(given.revision(), this.revisions.list(assessment),
				this.revisions.find(assessment, given.revision() - 1)
					.map((earlier) -> since(earlier, given, locale))
					.orElse(null),
				answers(given.answers(), locale));
	}

	private List<RevisionView.Answered> answers(Answers answers, Locale locale) {
		AnswerWords words = new AnswerWords(
				(key, values) -> this.messages.getMessage("questionnaire.value." + key, values, locale));
		List<RevisionView.Answered> answered = new ArrayList<>();
		for (Question question : Questionnaire.shipped().questions()) {
			Object value = answers.value(question.id());
			if (value != null) {
				answered.add(new RevisionView.Answered(Questionnaire.shipped().wording(question.id()).label(),
						words.of(question, value)));
			}
		}
		return answered;
	}

	private DifferenceView since(Revision earlier, Given given, Locale locale) {
		Advice before = earlier.advice();
		return new DifferenceWriter(this.messages, locale, this.rules.byNumber(before.rulebook()),
				this.rules.byNumber(given.advice().rulebook()))
			.write(Difference.between(earlier.answers(), before, given.answers(), given.advice()));
	}

}
