package dev.plumbline.questionnaire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Which way the answers lead, question by question. */
class JourneyTests {

	private static final Questionnaire QUESTIONNAIRE = Questionnaire.shipped();

	private static final List<String> PLAIN = List.of("traffic", "data", "availability", "places", "workload",
			"messaging", "coordination", "people");

	@Test
	void leadsAPlainBusinessOverEightPagesWithAboutFifteenQuestions() {
		Journey journey = Journey.of(PlainBusiness.answers());
		assertThat(journey.pages()).extracting(Page::id).containsExactlyElementsOf(PLAIN);
		assertThat(journey.firstOpen()).isEmpty();
		assertThat(journey.done()).isEqualTo(8);
		assertThat(asked(journey)).hasSizeBetween(14, 17).doesNotContain("teams", "readShare", "hosting");
	}

	@Test
	void leadsWhoeverIsUnsureOfEverythingOverTheSamePages() {
		Answers answers = Answers.none();
		for (Question question : QUESTIONNAIRE.questions()) {
			answers = answers.unsure(question.id());
		}
		assertThat(Journey.of(answers).pages()).extracting(Page::id).containsExactlyElementsOf(PLAIN);
		assertThat(Journey.of(answers).firstOpen()).isEmpty();
	}

	@Test
	void leadsThroughEveryPageWhenEverythingIsAskedFor() {
		Answers answers = PlainBusiness.answers()
			.with("workloads", List.of("analytics"))
			.with("messaging", List.of("replay"))
			.with("writers", "same-records");
		assertThat(Journey.of(answers).pages()).isEqualTo(QUESTIONNAIRE.pages());
	}

	static Stream<Arguments> conditions() {
		return Stream.of(asks("planningYears", "yearlyGrowth", 2), asksNot("planningYears", "yearlyGrowth", 1.5),
				asks("requestWork", "peakRequestsPerSecond", 100), asksNot("requestWork", "peakRequestsPerSecond", 99),
				asks("requestWork", "dailyUsers", 35000), asksNot("requestWork", "dailyUsers", 34999),
				asks("readShare", "peakRequestsPerSecond", 500), asks("readShare", "dailyUsers", 170000),
				asks("staleReads", "peakRequestsPerSecond", 500), asksNot("staleReads", "peakRequestsPerSecond", 499),
				asks("peakWritesPerSecond", "workloads", List.of("time-series")),
				asks("peakWritesPerSecond", "workloads", List.of("business", "ledger")),
				asksNot("peakWritesPerSecond", "workloads", List.of("business", "search")),
				asks("peakWritesPerSecond", "peakRequestsPerSecond", 1000), asks("dataGrowthGbPerMonth", "dataGb", 500),
				asksNot("dataGrowthGbPerMonth", "dataGb", 499),
				asks("dataGrowthGbPerMonth", "workloads", List.of("event-sourced")), asks("tenants", "dataGb", 1000),
				asks("tenants", "dailyUsers", 1700000), asks("downtimeCost", "availability", "99.95"),
				asks("downtimeCost", "availability", "99.999"), asksNot("downtimeCost", "availability", "99.9"),
				asks("downtimeCost", "regionOutage", "quarter-hour"),
				asksNot("downtimeCost", "regionOutage", "half-day"), asks("partition", "writers", "home-region"),
				asks("partition", "residency", "several-places"), asks("partition", "regionOutage", "unnoticed"),
				asksNot("partition", "residency", "one-place"),
				asks("crossRegionTransactions", "writers", "same-records"),
				asks("crossRegionTransactions", "residency", "several-places"),
				asksNot("crossRegionTransactions", "writers", "one-place"),
				asks("analyticsEventsPerSecond", "workloads", List.of("analytics")),
				asks("analyticsRowsScanned", "workloads", List.of("time-series")),
				asksNot("analyticsRowsScanned", "workloads", List.of("trading")),
				asks("messagesPerSecond", "messaging", List.of("fan-out")),
				asksNot("messagesPerSecond", "messaging", List.of("jobs")),
				asksNot("messagesPerSecond", "messaging", List.of()), asks("runsKubernetes", "servicesToday", "2-10"),
				asks("runsKubernetes", "coordination", List.of("leader")),
				asksNot("runsKubernetes", "coordination", List.of("single-job")),
				asks("runsZooKeeper", "coordination", List.of("locks")), asks("teams", "engineers", 10),
				asksNot("teams", "engineers", 9), asks("operatedDistributed", "servicesToday", "over-10"),
				asks("operatedDistributed", "messaging", List.of("edge")),
				asksNot("operatedDistributed", "servicesToday", "modular"),
				asks("hosting", "messaging", List.of("routing")), asks("hosting", "dataGb", 5000),
				asks("managedServices", "regionOutage", "unnoticed"),
				asks("openSourceOnly", "coordination", List.of("leader")),
				asks("revenueOver10m", "writers", "same-records"),
				asksNot("revenueOver10m", "messaging", List.of("replay")));
	}

	private static Arguments asks(String question, String because, Object value) {
		return arguments(question, because, value, true);
	}

	private static Arguments asksNot(String question, String despite, Object value) {
		return arguments(question, despite, value, false);
	}

	@ParameterizedTest
	@MethodSource("conditions")
	void asksOnlyWhatMatters(String question, String id, Object value, boolean asked) {
		Answers answers = id.equals("dailyUsers") ? PlainBusiness.answers().without("peakRequestsPerSecond")
				: PlainBusiness.answers();
		assertThat(asked(Journey.of(answers.with(id, value))).contains(question)).isEqualTo(asked);
	}

	@Test
	void asksForTheRateOfJobsOnlyWhereThereIsTraffic() {
		Answers jobs = PlainBusiness.answers().with("messaging", List.of("jobs"));
		assertThat(asked(Journey.of(jobs.with("peakRequestsPerSecond", 1000)))).contains("messagesPerSecond");
		assertThat(asked(Journey.of(PlainBusiness.answers().with("peakRequestsPerSecond", 1000))))
			.doesNotContain("messagesPerSecond");
	}

	@Test
	void countsARangeWithItsUpperEnd() {
		Answers answers = PlainBusiness.answers().with("engineers", Map.of("from", 5, "to", 10));
		assertThat(asked(Journey.of(answers))).contains("teams");
	}

	@ParameterizedTest
	@CsvSource({ "peakRequestsPerSecond, true", "dailyUsers, true", "yearlyGrowth, false" })
	void takesUsersOrRequestsForTheTraffic(String given, boolean answered) {
		Journey journey = Journey.of(Answers.none().with(given, 10));
		assertThat(journey.isAnswered(QUESTIONNAIRE.question("peakRequestsPerSecond"))).isEqualTo(answered);
		assertThat(journey.isAnswered(QUESTIONNAIRE.question("dailyUsers"))).isEqualTo(answered);
	}

	@Test
	void startsAtTheFirstPage() {
		Journey journey = Journey.of(Answers.none());
		assertThat(journey.firstOpen()).map(Page::id).contains("traffic");
		assertThat(journey.done()).isZero();
		assertThat(journey.before(page("traffic"))).isEmpty();
	}

	@Test
	void goesOnAndBackAlongTheWay() {
		Journey journey = Journey.of(PlainBusiness.answers());
		assertThat(journey.after(page("places"))).contains(page("workload"));
		assertThat(journey.before(page("workload"))).contains(page("places"));
		assertThat(journey.after(page("failure"))).contains(page("workload"));
		assertThat(journey.after(page("people"))).isEmpty();
		assertThat(journey.leadsTo(page("failure"))).isFalse();
	}

	@Test
	void leadsToAPageThatAChangedAnswerOpens() {
		Journey journey = Journey.of(PlainBusiness.answers().with("engineers", 60));
		assertThat(journey.firstOpen()).contains(page("estate"));
		assertThat(journey.questions(page("estate"))).extracting(Question::id).containsExactly("teams");
		assertThat(journey.done()).isEqualTo(8);
		assertThat(journey.pages()).hasSize(9);
	}

	@Test
	void leavesOutWhatIsNoLongerAskedForAndTakesItUpAgain() {
		Answers large = PlainBusiness.answers().with("engineers", 60).with("teams", 6);
		assertThat(Journey.of(large).counted()).isEqualTo(large);
		Answers small = large.with("engineers", 8);
		assertThat(Journey.of(small).counted()).isEqualTo(small.without("teams"));
		assertThat(Journey.of(small).leftOut()).extracting(Question::id).containsExactly("teams");
		assertThat(Journey.of(small.with("engineers", 60)).counted()).isEqualTo(large);
	}

	@Test
	void asksNothingBecauseOfAnAnswerThatDoesNotCount() {
		Answers answers = PlainBusiness.answers().with("dataGb", 5000).with("messaging", List.of("replay"));
		assertThat(asked(Journey.of(answers))).contains("hosting", "tenants");
		assertThat(asked(Journey.of(answers.with("dataGb", 5).with("messaging", List.of())))).doesNotContain("hosting",
				"tenants");
	}

	@Test
	void doesNotMistakeNothingTickedForNotAnswered() {
		assertThat(Journey.of(PlainBusiness.answers().without("messaging")).firstOpen()).contains(page("messaging"));
		assertThat(Journey.of(PlainBusiness.answers().with("messaging", List.of())).firstOpen()).isEmpty();
	}

	private static List<String> asked(Journey journey) {
		return journey.pages()
			.stream()
			.flatMap((page) -> journey.questions(page).stream())
			.map(Question::id)
			.filter((id) -> QUESTIONNAIRE.wording(id).insteadOf() == null)
			.toList();
	}

	private static Page page(String id) {
		return QUESTIONNAIRE.pages().stream().filter((page) -> page.id().equals(id)).findFirst().orElseThrow();
	}

}
