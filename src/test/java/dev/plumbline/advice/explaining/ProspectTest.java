package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.advice.Decision;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Journey;
import dev.plumbline.questionnaire.Page;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.PlainBusiness;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What can still be changed from the middle of the questionnaire. */
@Execution(ExecutionMode.CONCURRENT)
class ProspectTest {

	private static final RuleSet RULES = Shipped.RULES.current();

	private static final Questionnaire QUESTIONNAIRE = Questionnaire.shipped();

	@Test
	void tellsNothingAtTheStart() {
		Prospect prospect = of(Answers.none());
		assertThat(prospect.verdictHolds()).isFalse();
		assertThat(prospect.verdict()).isEqualTo(Verdict.CANNOT_TELL);
		assertThat(prospect.settles()).containsKeys("peakRequestsPerSecond", "regionOutage", "writers", "workloads")
			.doesNotContainKeys("dailyUsers", "hosting");
	}

	@Test
	void changesNothingAfterTheLastPage() {
		Prospect prospect = of(PlainBusiness.answers());
		assertThat(prospect.verdictHolds()).isTrue();
		assertThat(prospect.changing()).isEmpty();
		assertThat(prospect.settles()).isEmpty();
		assertThat(prospect.tried()).isOne();
	}

	@Test
	void knowsThatAVerdictHoldsBeforeTheQuestionsEnd() {
		Prospect prospect = of(PlainBusiness.answers().without("coordination").without("engineers"));
		assertThat(prospect.verdictHolds()).isTrue();
		assertThat(prospect.verdict()).isEqualTo(Verdict.NOT_NEEDED);
		assertThat(prospect.changing()).contains("choices.coordination").doesNotContain("choices.database");
		assertThat(prospect.tried()).isGreaterThan(200);
	}

	@Test
	void knowsThatARegionLostUnnoticedDecidesEarly() {
		Answers early = Answers.none()
			.with("peakRequestsPerSecond", 40)
			.with("yearlyGrowth", 1.5)
			.with("dataGb", 100)
			.with("availability", "99.99")
			.with("regionOutage", "unnoticed")
			.with("dataLoss", "minutes");
		assertThat(of(early).verdictHolds()).isTrue();
		assertThat(of(early).verdict()).isEqualTo(Verdict.DISTRIBUTED);
	}

	@Test
	void doesNotTakeWhatIsUnsureForSettled() {
		Prospect prospect = of(PlainBusiness.answers().unsure("writers"));
		assertThat(prospect.verdictHolds()).isFalse();
		assertThat(prospect.settles()).containsOnlyKeys("writers");
	}

	@Test
	void findsThatTheKindOfWorkMattersMostOnceThePlacesAreKnown() {
		Answers answers = PlainBusiness.answers()
			.without("workloads")
			.without("messaging")
			.without("coordination")
			.without("engineers")
			.without("onCall")
			.without("servicesToday")
			.without("databaseToday")
			.without("reasons");
		Prospect prospect = of(answers);
		assertThat(prospect.weight(questions("workload"))).isGreaterThan(prospect.weight(questions("messaging")))
			.isGreaterThan(prospect.weight(questions("people")))
			.isGreaterThan(prospect.weight(questions("coordination")));
		assertThat(prospect.mostDecisiveFirst()).startsWith("workloads");
	}

	@Test
	void isTheSameForTheSameAnswers() {
		Answers answers = PlainBusiness.answers().without("messaging");
		assertThat(of(answers)).isEqualTo(of(answers));
	}

	@Test
	void saysOfNoVerdictThatItHoldsWhenSomethingLeftToSayChangesIt() {
		AnswerSamples visitors = Shipped.samples(81);
		AnswerSamples others = Shipped.samples(82);
		int held = 0;
		for (int i = 0; i < 25; i++) {
			Answers said = Answers.none();
			Answers knows = visitors.nextComplete();
			for (Journey way = Journey.of(said); way.firstOpen().isPresent(); way = Journey.of(said)) {
				said = answered(said, knows, way.questions(way.firstOpen().orElseThrow()));
				Prospect prospect = of(said);
				if (prospect.verdictHolds()) {
					held++;
					for (int j = 0; j < 10; j++) {
						assertThat(decided(completed(said, others.nextComplete()))).as("%s", said)
							.isEqualTo(prospect.verdict());
					}
				}
			}
		}
		assertThat(held).isGreaterThan(25);
	}

	private static Answers answered(Answers said, Answers knows, List<Question> questions) {
		Answers answers = said;
		for (Question question : questions) {
			if (QUESTIONNAIRE.wording(question.id()).insteadOf() == null) {
				answers = answers.with(question.id(), knows.value(question.id()));
			}
		}
		return answers;
	}

	private static Answers completed(Answers said, Answers other) {
		Answers answers = said;
		for (Question question : QUESTIONNAIRE.questions()) {
			if (said.isAbsent(question.id())) {
				answers = answered(answers, other, List.of(question));
			}
		}
		// two samples together can have more teams than engineers
		Integer engineers = (Integer) answers.value("engineers");
		Integer teams = (Integer) answers.value("teams");
		return Journey.of((teams > engineers) ? answers.with("teams", engineers) : answers).counted();
	}

	private static Verdict decided(Answers answers) {
		return Decision.of(RULES, Shipped.requirements(answers)).verdict();
	}

	private static List<Question> questions(String page) {
		return QUESTIONNAIRE.pages()
			.stream()
			.filter((one) -> one.id().equals(page))
			.map(Page::questions)
			.flatMap(List::stream)
			.map(QUESTIONNAIRE::question)
			.toList();
	}

	private static Prospect of(Answers answers) {
		return Prospect.of(RULES, Journey.of(answers));
	}

}
