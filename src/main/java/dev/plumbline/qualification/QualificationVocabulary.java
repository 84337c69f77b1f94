package dev.plumbline.qualification;

import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.advice.Candidates;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.rules.Arguments;
import dev.plumbline.rules.Conclusion;
import dev.plumbline.rules.Condition;
import dev.plumbline.rules.Parameter;
import dev.plumbline.rules.Stratum;
import dev.plumbline.rules.Vocabulary;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything a rule about an enquiry can ask and conclude. None of it is a sentence about
 * architecture, and none concludes anything that an advice would notice.
 */
final class QualificationVocabulary {

	/** The one run; it follows the advice. */
	static final Stratum ENQUIRY = new Stratum(1, "enquiry");

	private static final Vocabulary<Judgement> SENTENCES = build();

	private QualificationVocabulary() {
	}

	static Vocabulary<Judgement> sentences() {
		return SENTENCES;
	}

	private static Vocabulary<Judgement> build() {
		Vocabulary.Builder<Judgement> builder = Vocabulary.of(Judgement.class, List.of(ENQUIRY));
		parameters(builder);
		ofTheAdvice(builder);
		ofTheAnswers(builder);
		ofTheLead(builder);
		conclusions(builder);
		return builder.build();
	}

	private static void parameters(Vocabulary.Builder<Judgement> builder) {
		List<Question> questions = Questionnaire.shipped().questions();
		List<String> verdicts = Stream.of(Verdict.values()).map(Verdict::id).toList();
		builder.parameter("limit", Parameter.number());
		builder.parameter("text", Parameter.text());
		builder.parameter("weight", Parameter.oneOf(Weights.words()));
		builder.parameter("answer", Parameter.oneOf(questions.stream().map(Question::id).toList()));
		questions.stream().filter((question) -> !question.choices().isEmpty()).forEach((question) -> {
			builder.parameter(question.id(), Parameter.oneOf(question.choices()));
			builder.parameter(question.id() + "List", Parameter.listOf(question.choices()));
		});
		builder.parameter("verdict", Parameter.oneOf(verdicts));
		builder.parameter("verdicts", Parameter.listOf(verdicts));
		builder.parameter("candidates",
				Parameter.listOf(Candidates.ids().stream().filter((id) -> !id.equals("none")).toList()));
		builder.parameter("roles", Parameter.listOf(LeadWords.all(Lead.Role.values())));
		builder.parameter("timeframes", Parameter.listOf(LeadWords.all(Lead.Timeframe.values())));
		builder.parameter("budgets", Parameter.listOf(LeadWords.all(Lead.Budget.values())));
	}

	private static void ofTheAdvice(Vocabulary.Builder<Judgement> builder) {
		ask(builder, "The verdict is {verdict}", "verdict() == \"{verdict}\"",
				(a) -> (o) -> o.verdict().equals(a.text(0)));
		ask(builder, "The verdict is one of {verdicts}", "verdictOneOf(\"{verdicts}\")",
				(a) -> (o) -> a.list(0).contains(o.verdict()));
		ask(builder, "Years until a limit is reached are at most {limit}", "yearsUntilALimit() <= {limit}",
				(a) -> (o) -> o.yearsUntilALimit() <= a.number(0));
		ask(builder, "The advice has something to run that is one of {candidates}", "runsOneOf(\"{candidates}\")",
				(a) -> (o) -> o.runsOneOf(joined(a)));
		ask(builder, "The advice waits for the answer {answer}", "waitsFor(\"{answer}\")",
				(a) -> (o) -> o.waitsFor(a.text(0)));
	}

	private static void ofTheAnswers(Vocabulary.Builder<Judgement> builder) {
		ask(builder, "The services of today are one of {servicesTodayList}",
				"says(\"servicesToday\", \"{servicesTodayList}\")", (a) -> (o) -> o.says("servicesToday", joined(a)));
		ask(builder, "The reasons for asking include one of {reasonsList}", "says(\"reasons\", \"{reasonsList}\")",
				(a) -> (o) -> o.says("reasons", joined(a)));
		ask(builder, "The reasons for asking include none of {reasonsList}", "!says(\"reasons\", \"{reasonsList}\")",
				(a) -> (o) -> !o.says("reasons", joined(a)));
		ask(builder, "An hour of downtime costs at least {downtimeCost}",
				"atLeast(\"downtimeCost\", \"{downtimeCost}\")", (a) -> (o) -> o.atLeast("downtimeCost", a.text(0)));
		ask(builder, "An hour of downtime is not known to cost at least {downtimeCost}",
				"!atLeast(\"downtimeCost\", \"{downtimeCost}\")", (a) -> (o) -> !o.atLeast("downtimeCost", a.text(0)));
		ask(builder, "The availability target is at least {availability}",
				"atLeast(\"availability\", \"{availability}\")", (a) -> (o) -> o.atLeast("availability", a.text(0)));
		ask(builder, "People on call are at most {onCall}", "atMost(\"onCall\", \"{onCall}\")",
				(a) -> (o) -> o.atMost("onCall", a.text(0)));
		ask(builder, "The answer {answer} was given", "given(\"{answer}\")", (a) -> (o) -> o.given(a.text(0)));
		ask(builder, "The answer {answer} was not given", "!given(\"{answer}\")", (a) -> (o) -> !o.given(a.text(0)));
	}

	private static void ofTheLead(Vocabulary.Builder<Judgement> builder) {
		ask(builder, "The time frame is one of {timeframes}", "timeframeOneOf(\"{timeframes}\")",
				(a) -> (o) -> o.timeframeOneOf(joined(a)));
		ask(builder, "The budget is one of {budgets}", "budgetOneOf(\"{budgets}\")",
				(a) -> (o) -> o.budgetOneOf(joined(a)));
		ask(builder, "The role is one of {roles}", "roleOneOf(\"{roles}\")", (a) -> (o) -> o.roleOneOf(joined(a)));
		ask(builder, "The address is of their own organisation", "lead().workAddress()",
				(a) -> (o) -> o.lead().workAddress());
		ask(builder, "The address is one that anybody can have", "!lead().workAddress()",
				(a) -> (o) -> !o.lead().workAddress());
		ask(builder, "The company is named", "lead().companyNamed()", (a) -> (o) -> o.lead().companyNamed());
		ask(builder, "Something about the enquiry looks like spam", "lead().signsOfSpam()",
				(a) -> (o) -> o.lead().signsOfSpam());
	}

	private static void conclusions(Vocabulary.Builder<Judgement> builder) {
		builder.conclusion(new Conclusion<>("Speak for the enquiry {weight}", ENQUIRY, "speakFor(\"{weight}\")",
				(a) -> (j, rule) -> j.speakFor(rule, a.text(0))));
		builder.conclusion(new Conclusion<>("Speak against the enquiry {weight}", ENQUIRY, "speakAgainst(\"{weight}\")",
				(a) -> (j, rule) -> j.speakAgainst(rule, a.text(0))));
		builder.conclusion(new Conclusion<>("Ask first {text}", ENQUIRY, "askFirst(\"{text}\")",
				(a) -> (j, rule) -> j.askFirst(rule, a.text(0))));
		builder.conclusion(
				new Conclusion<>("Ask {text}", ENQUIRY, "ask(\"{text}\")", (a) -> (j, rule) -> j.ask(rule, a.text(0))));
	}

	private static void ask(Vocabulary.Builder<Judgement> builder, String words, String drl,
			Function<Arguments, Predicate<Occasion>> binding) {
		builder.condition(new Condition<>(words, Occasion.class, Stratum.GIVEN, false, List.of(), drl, binding::apply));
	}

	private static String joined(Arguments arguments) {
		return String.join(", ", arguments.list(0));
	}

}
