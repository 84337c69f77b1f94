package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.assessment.asking.TrialField.Option;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.questionnaire.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A few questions, each in one field, and what was typed into them. Whatever is left open
 * counts as not said.
 */
public final class ShortForm {

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final List<Question> questions;

	private final Draft draft;

	private final RuleSet ruleSet;

	private final Texts texts;

	/**
	 * @param ruleSet by which everything about this form is decided
	 */
	ShortForm(List<String> asked, Map<String, String[]> form, RuleSet ruleSet, Texts texts) {
		this.questions = asked.stream().map(this.questionnaire::question).toList();
		this.ruleSet = ruleSet;
		this.texts = texts;
		Typed typed = Typed.nothing().with(this.questions, form);
		for (Question question : this.questions) {
			typed = typed.isEmpty(question.id()) ? typed.without(question.id()) : typed;
		}
		this.draft = Draft.of(typed.alsoAsking(asked));
	}

	/** The fields with what was typed, and beside each what is wrong with it. */
	public List<TrialField> fields() {
		return this.questions.stream().map(this::field).toList();
	}

	private TrialField field(Question question) {
		Wording words = this.questionnaire.wording(question.id());
		List<Option> options = options(question, words);
		String mistake = this.draft.mistakes(List.of(question)).stream().findFirst().map(this.texts::of).orElse(null);
		return new TrialField(question.id(), words.asks(), options.isEmpty() ? Texts.unit(question) : "",
				this.draft.typed().text(question.id()), options, this.texts.unsure(question), mistake);
	}

	/** Of several choices that could be ticked, the one that matters most. */
	private List<Option> options(Question question, Wording words) {
		List<Option> options = new ArrayList<>();
		if (question.kind() == Question.Kind.YES_NO) {
			options.add(option(question, "yes", this.texts.of("value.yes")));
			options.add(option(question, "no", this.texts.of("value.no")));
		}
		words.options().forEach((value, offered) -> options.add(option(question, value, offered.label())));
		if (!options.isEmpty()) {
			options.add(0, option(question, "", this.texts.of("unsure")));
		}
		return options;
	}

	private Option option(Question question, String value, String label) {
		return new Option(value, label, value.equals(this.draft.typed().text(question.id())));
	}

	/** Whether any of the questions was answered. */
	public boolean saysAnything() {
		return this.questions.stream().anyMatch((question) -> !this.draft.typed().isEmpty(question.id()));
	}

	/** Whether something typed is no answer. */
	public boolean isMistaken() {
		return this.questions.stream().anyMatch((question) -> !this.draft.mistakes(List.of(question)).isEmpty());
	}

	/** What follows from what was answered, in words; once nothing is mistaken. */
	public FirstAnswer answer(Advisor advisor, LocalDate today) {
		Requirements requirements = this.questionnaire.requirements(this.draft.answers());
		return new FirstAnswerWriter(this.ruleSet, this.texts).write(advisor.advise(requirements, today, this.ruleSet));
	}

	Draft draft() {
		return this.draft;
	}

}
