package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.drawing.Drawing;
import dev.plumbline.questionnaire.AnswerWords;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Puts an advice into the sections and words of its page, for whoever shows the same
 * elsewhere.
 */
@Component
public class RecommendationViews {

	private final MessageSource messages;

	RecommendationViews(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * All of it, to be read by a template.
	 * @param ruleSet the one the advice was given by
	 * @param requirements what it was given for
	 * @param explanation absent where there was no time for one
	 * @param day from which the age of its figures is seen
	 * @param drawn how drawings are written down there
	 */
	public RecommendationView view(Advice advice, RuleSet ruleSet, Requirements requirements,
			@Nullable Explanation explanation, LocalDate day, Locale locale, Function<Drawing, String> drawn) {
		return new RecommendationWriter(advice, ruleSet, this.messages, locale, drawn).view(requirements, explanation,
				day);
	}

	/** What was answered, in words. */
	public List<RevisionView.Answered> answers(Answers answers, Locale locale) {
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

}
