package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.assessment.asking.QuickStartView.Chosen;
import dev.plumbline.assessment.asking.QuickStartView.Line;
import dev.plumbline.assessment.asking.QuickStartView.Outcome;
import dev.plumbline.assessment.asking.TrialField.Option;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Wording;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The shortest way to a first answer: one question for each of the three tests. The
 * engine is the same; what was not asked is assumed, and said to be.
 */
@Component
public class QuickStart {

	private static final List<String> ASKED = List.of("peakRequestsPerSecond", "regionOutage", "writers");

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final List<Question> questions = ASKED.stream().map(this.questionnaire::question).toList();

	private final RulesInForce rules;

	private final MessageSource messages;

	QuickStart(RulesInForce rules, MessageSource messages) {
		this.rules = rules;
		this.messages = messages;
	}

	/** The three fields with nothing in them. */
	public List<TrialField> fields(Locale locale) {
		return fields(typed(Map.of()), locale);
	}

	/** What was typed and picked; whatever was left open is not there. */
	Typed typed(Map<String, String[]> form) {
		Typed typed = Typed.nothing().with(this.questions, form);
		for (Question question : this.questions) {
			if (typed.isEmpty(question.id())) {
				typed = typed.without(question.id());
			}
		}
		return typed;
	}

	/** Whether any of the three was answered. */
	boolean saysAnything(Typed typed) {
		return ASKED.stream().anyMatch((id) -> !typed.isEmpty(id));
	}

	/** The three fields with what was typed, and beside each what is wrong with it. */
	List<TrialField> fields(Typed typed, Locale locale) {
		Texts texts = texts(this.rules.current(), locale);
		Draft draft = Draft.of(typed);
		return this.questions.stream().map((question) -> field(question, draft, texts)).toList();
	}

	private TrialField field(Question question, Draft draft, Texts texts) {
		Wording words = this.questionnaire.wording(question.id());
		String text = draft.typed().text(question.id());
		String mistake = draft.mistakes(List.of(question)).stream().findFirst().map(texts::of).orElse(null);
		return new TrialField(question.id(), words.asks(), words.options().isEmpty() ? Texts.unit(question) : "", text,
				options(words, text, texts), texts.unsure(question), mistake);
	}

	private static List<Option> options(Wording words, String text, Texts texts) {
		List<Option> options = new ArrayList<>();
		if (!words.options().isEmpty()) {
			options.add(new Option("", texts.of("unsure"), text.isEmpty()));
			words.options()
				.forEach((value, option) -> options.add(new Option(value, option.label(), value.equals(text))));
		}
		return options;
	}

	/** The first answer, in words. */
	QuickStartView view(Advice advice, Locale locale) {
		RuleSet ruleSet = this.rules.byNumber(advice.rulebook());
		Texts texts = texts(ruleSet, locale);
		List<Chosen> choices = ruleSet.candidates()
			.areas()
			.stream()
			.map((area) -> new Chosen(area.label(), area.candidate(advice.chosen(area.id())).label()))
			.toList();
		List<Line> assumed = advice.assumptions().stream().map((assumption) -> {
			Question question = this.questionnaire.question(assumption.answer());
			return new Line(label(assumption.answer()), texts.value(question, assumption.value()));
		}).toList();
		return new QuickStartView(advice.verdict().id(), advice.headline(), outcomes(advice.tests()), choices, assumed,
				advice.needed().stream().map(this::label).toList());
	}

	private static List<Outcome> outcomes(Advice.Tests tests) {
		return List.of(outcome("traffic", tests.traffic()), outcome("availability", tests.availability()),
				outcome("dataModel", tests.dataModel()));
	}

	private static Outcome outcome(String test, Advice.Test said) {
		return new Outcome(test, said.outcome().id(), said.because());
	}

	private String label(String answer) {
		return this.questionnaire.wording(answer).label();
	}

	private Texts texts(RuleSet ruleSet, Locale locale) {
		return new Texts(this.messages, locale, ruleSet.evidence());
	}

}
