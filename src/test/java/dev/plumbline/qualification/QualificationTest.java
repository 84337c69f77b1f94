package dev.plumbline.qualification;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.SentenceList;
import dev.plumbline.advice.Shipped;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Problem;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Grading comes after the advice, and nothing of it gets back in. */
class QualificationTest {

	private static final Qualification QUALIFICATION = Qualification.read(Shipped.TEXT);

	private static final Lead NOBODY = new Lead(Lead.Role.OTHER, Lead.Timeframe.JUST_LOOKING, Lead.Budget.NOT_SAID,
			false, false, false);

	private static final Lead EVERYTHING = new Lead(Lead.Role.CTO, Lead.Timeframe.NOW, Lead.Budget.OVER_50K, true, true,
			false);

	@Test
	void givesTheSameAdviceWhoeverAsks() {
		AnswerSamples samples = Shipped.samples(20_261_208);
		SampleLeads leads = new SampleLeads();
		Set<Lead> asked = new HashSet<>();
		for (int i = 0; i < 280; i++) {
			Requirements requirements = Shipped.requirements(samples.next());
			Advice before = Shipped.ADVISOR.advise(requirements, Shipped.DAY);
			for (int j = 0; j < 4; j++) {
				Lead lead = leads.next();
				asked.add(lead);
				Grading grading = QUALIFICATION.grade(before, requirements, lead);
				assertThat(QUALIFICATION.grade(before, requirements, lead)).isEqualTo(grading);
			}
			assertThat(Shipped.ADVISOR.advise(requirements, Shipped.DAY)).isEqualTo(before);
		}
		assertThat(asked).as("every combination of what may be known").hasSize(1_120);
	}

	@Test
	void knowsNothingByWhichAnybodyCouldBeFound() {
		assertThat(Stream.of(Lead.class.getRecordComponents()).map((component) -> component.getType()))
			.allMatch((type) -> type.isEnum() || type == boolean.class);
	}

	@Test
	void addsUpWhatItsReasonsCount() {
		AnswerSamples samples = Shipped.samples(7);
		SampleLeads leads = new SampleLeads();
		for (int i = 0; i < 100; i++) {
			Requirements requirements = Shipped.requirements(samples.next());
			Grading grading = QUALIFICATION.grade(Shipped.ADVISOR.advise(requirements, Shipped.DAY), requirements,
					leads.next());
			assertThat(grading.points()).isEqualTo(grading.reasons().stream().mapToInt(Grading.Reason::points).sum());
			assertThat(grading.grade()).isEqualTo(Weights.grade(grading.points()));
			assertThat(grading.questions()).hasSizeLessThanOrEqualTo(3);
			assertThat(grading.reasons()).extracting((reason) -> -Math.abs(reason.points())).isSorted();
		}
	}

	@Test
	void asksForTheAnswersThatTheAdviceWaitsForBeforeAnythingElse() {
		Grading grading = grade(Map.of("peakRequestsPerSecond", "unsure", "dataGb", "unsure"), NOBODY);
		assertThat(grading.openUnknowns()).hasSize(5)
			.contains("peakRequestsPerSecond", "regionOutage", "writers", "residency")
			.endsWith("dataGb");
		assertThat(grading.questions()).hasSize(3)
			.extracting(Grading.QuestionToAsk::rule)
			.allMatch((rule) -> rule.startsWith("Ask "));
	}

	@Test
	void countsMoreForWhoeverDecidesSoon() {
		Map<String, Object> answers = Map.of("peakRequestsPerSecond", 100);
		assertThat(grade(answers, EVERYTHING).points()).isGreaterThan(grade(answers, NOBODY).points());
		assertThat(grade(answers, NOBODY).grade()).isEqualTo(Grading.Grade.C);
	}

	private static Grading grade(Map<String, Object> answers, Lead lead) {
		return QUALIFICATION.grade(Shipped.advise(answers), Shipped.requirements(answers), lead);
	}

	@ParameterizedTest
	@EnumSource(Grading.Grade.class)
	void gradesFromThirtyAndFromSixtyPoints(Grading.Grade grade) {
		int from = Map.of(Grading.Grade.A, 60, Grading.Grade.B, 30, Grading.Grade.C, -100).get(grade);
		int to = Map.of(Grading.Grade.A, 200, Grading.Grade.B, 59, Grading.Grade.C, 29).get(grade);
		assertThat(IntStream.rangeClosed(from, to).mapToObj(Weights::grade)).containsOnly(grade);
	}

	@Test
	void usesEverySentenceAndWeightOfItsVocabulary() {
		SentenceList sentences = Qualification.sentences();
		assertThat(rules().flatMap((rule) -> rule.asked().stream()).map(Rule.Asked::sentence))
			.containsAll(sentences.conditions());
		assertThat(rules().flatMap((rule) -> rule.said().stream()).map(Rule.Said::sentence))
			.containsAll(sentences.conclusions());
		String said = rules().flatMap((rule) -> rule.said().stream())
			.map(Rule.Said::text)
			.collect(Collectors.joining("\n"));
		assertThat(said).contains(Weights.words());
	}

	private static Stream<Rule> rules() {
		return QUALIFICATION.rules().stream();
	}

	@Test
	void writesNoNumberInItsChapter() {
		Stream<String> choices = Questionnaire.shipped()
			.questions()
			.stream()
			.flatMap((question) -> question.choices().stream());
		Set<String> words = Stream.concat(choices, LeadWords.all(Lead.Budget.values()).stream())
			.collect(Collectors.toSet());
		assertThat(Shipped.TEXT.file(Qualification.CHAPTER)
			.lines()
			.filter((line) -> !line.strip().startsWith("Source "))
			.flatMap((line) -> Stream.of(line.split("[ ,]+")))
			.filter((word) -> word.matches(".*\\d.*") && !words.contains(word))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Favour kafka overwhelmingly", "Answer the traffic test with yes-for-the-whole",
			"Exclude postgres", "Warn \"Buy from us.\"", "conclusions.speakFor(\"x\", \"a little\");",
			"Speak for the enquiry a hundredfold", "Speak for the enquiry 1000", "System.exit(1);",
			"Ask \"{text}\" + new java.io.File(\"/\").delete()", "Ask \"One\\\" + \"Two\"" })
	void refusesToConcludeAnythingElse(String hostile) {
		assertRefused("Speak for the enquiry decisively", hostile);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The situation is \"busy\"", "The company is named Acme",
			"The address is someone@example.org", "lead().workAddress()", "eval(true)", "Occasion( true )",
			"The verdict is distributed or true", "Kubernetes runs already" })
	void refusesToAskAnythingElse(String hostile) {
		assertRefused("The verdict is distributed", hostile);
	}

	private static void assertRefused(String sentence, String hostile) {
		String chapter = Shipped.TEXT.file(Qualification.CHAPTER);
		int line = (int) chapter.substring(0, chapter.indexOf(sentence)).lines().count();
		RulesRefused refused = catchThrowableOfType(RulesRefused.class,
				() -> Qualification.read(with(chapter.replaceFirst(sentence, hostile.replace("\\", "\\\\")))));
		assertThat(refused.problems()).extracting(Problem::chapter).containsOnly(Qualification.CHAPTER);
		assertThat(refused.problems()).extracting(Problem::line).contains(line);
	}

	@Test
	void isNotAskedForWhereThereIsNone() {
		RuleSetText older = without(Qualification.CHAPTER);
		assertThat(Qualification.isIn(older)).isFalse();
		assertThatThrownBy(() -> Qualification.read(older)).isInstanceOf(RulesRefused.class);
		assertThat(QualificationScenarios.of(without(QualificationScenarios.FILE)).all()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "role: chief", "timeframe: someday", "budget: 1000000", "workAddress: maybe",
			"name: Jane Doe", "mail: jane@example.org", "company: Acme" })
	void refusesAScenarioThatSaysMoreOfAPersonThanItMay(String said) {
		String field = said.substring(0, said.indexOf(':'));
		Map<String, String> enquiry = new HashMap<>(Map.of("role", "role: cto", "timeframe", "timeframe: now"));
		enquiry.put(field, said);
		String text = "- scenario: One\n  answers: {}\n  enquiry: { " + String.join(", ", enquiry.values())
				+ " }\n  grade: A\n";
		assertThatThrownBy(() -> QualificationScenarios.of(new RuleSetText(Map.of(QualificationScenarios.FILE, text))))
			.isInstanceOf(RulesRefused.class);
	}

	@Test
	void readsTheScenariosItWrites() {
		String text = QualificationScenarios.text("\"Quoted\": {all} # of it",
				Shipped
					.requirements(Map.of("peakRequestsPerSecond", Map.of("from", 5, "to", 10), "writers", "unsure",
							"messaging", List.of("jobs", "edge")))
					.answers(),
				EVERYTHING, Grading.Grade.B);
		QualificationScenario read = QualificationScenarios
			.of(new RuleSetText(Map.of(QualificationScenarios.FILE, text)))
			.all()
			.get(0);
		assertThat(read.name()).isEqualTo("\"Quoted\": {all} # of it");
		assertThat(read.enquiry().lead()).isEqualTo(EVERYTHING);
		assertThat(read.grade()).isEqualTo("B");
		assertThat(read.answers()).containsEntry("writers", "unsure")
			.containsEntry("messaging", List.of("jobs", "edge"));
	}

	private static RuleSetText with(String chapter) {
		Map<String, String> files = new HashMap<>(Shipped.TEXT.files());
		files.put(Qualification.CHAPTER, chapter);
		return new RuleSetText(files);
	}

	private static RuleSetText without(String file) {
		Map<String, String> files = new HashMap<>(Shipped.TEXT.files());
		files.remove(file);
		return new RuleSetText(files);
	}

}
