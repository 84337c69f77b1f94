package dev.plumbline.casebook.pages;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Candidates;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.casebook.CaseOutcome;
import dev.plumbline.questionnaire.AnswerWords;
import dev.plumbline.questionnaire.Questionnaire;
import org.springframework.context.MessageSource;

import java.util.Locale;

/** The words of the casebook: no id reaches a visitor where we have a name. */
final class CasebookWords {

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final MessageSource messages;

	private final Locale locale;

	private final RuleSet ruleSet;

	private final AnswerWords answers;

	CasebookWords(MessageSource messages, Locale locale, RuleSet ruleSet) {
		this.messages = messages;
		this.locale = locale;
		this.ruleSet = ruleSet;
		this.answers = new AnswerWords(
				(key, values) -> messages.getMessage("questionnaire.value." + key, values, locale));
	}

	/** A text of the casebook that has to be there. */
	String of(String key, Object... values) {
		return this.messages.getMessage("casebook." + key, values, this.locale);
	}

	/** The name of an outcome. */
	String outcome(CaseOutcome outcome) {
		return of("outcome." + outcome.id());
	}

	/** A word of the casebook for an outcome, as people say it. */
	String word(CaseOutcome outcome, String word) {
		String key = outcome.isTest() ? "test" : outcome.id();
		return of("word." + key + "." + word);
	}

	/** What an advice says of an outcome, as precisely as it does. */
	String said(CaseOutcome outcome, Advice advice) {
		return switch (outcome) {
			case TRAFFIC -> testOutcome(advice.tests().traffic().outcome());
			case AVAILABILITY -> testOutcome(advice.tests().availability().outcome());
			case DATA_MODEL ->
				of("said.data", testOutcome(advice.tests().dataModel().outcome()), chosen(advice, "database"));
			case VERDICT -> of("said.verdict", verdict(advice.verdict()), chosen(advice, "topology"));
			case QUEUE, COORDINATION, DATABASE, STYLE -> chosen(advice, outcome.area().orElseThrow());
		};
	}

	/** A verdict, as all pages say it. */
	private String verdict(Advice.Verdict verdict) {
		return this.messages.getMessage("verdict." + verdict.id(), null, this.locale);
	}

	/** The outcome of a test, as all pages say it. */
	String testOutcome(Advice.Outcome outcome) {
		return this.messages.getMessage("outcome." + outcome.id(), null, this.locale);
	}

	private String chosen(Advice advice, String area) {
		return candidate(area, advice.chosen(area));
	}

	/** The label of a candidate; its id when the rule set no longer has it. */
	String candidate(String area, String id) {
		return this.ruleSet.candidates()
			.areas()
			.stream()
			.filter((known) -> known.id().equals(area))
			.flatMap((known) -> known.candidates().stream())
			.filter((known) -> known.id().equals(id))
			.map(Candidates.Candidate::label)
			.findFirst()
			.orElse(id);
	}

	/** The name of an answer. */
	String answer(String id) {
		return this.questionnaire.wording(id).label();
	}

	/** The value of an answer. */
	String value(String id, Object value) {
		return this.answers.of(this.questionnaire.question(id), value);
	}

}
