package dev.plumbline.questionnaire;

import dev.plumbline.questionnaire.Question.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The shipped questions are the contract's, row by row. */
class QuestionnaireTests {

	private static final String CONTRACT = """
			peakRequestsPerSecond   number 0 5000000
			dailyUsers              number 0 1000000000
			yearlyGrowth            number 1 10
			planningYears           whole 1 5
			requestWork             choice light medium heavy
			readShare               number 0 100
			staleReads              choice never some most
			peakWritesPerSecond     number 0 2000000
			dataGb                  number 0 10000000
			dataGrowthGbPerMonth    number 0 10000000
			tenants                 yes-no
			availability            choice none 99 99.5 99.9 99.95 99.99 99.999
			regionOutage            choice day half-day quarter-hour unnoticed
			dataLoss                choice day minutes seconds none-in-region none
			downtimeCost            choice under-1k 1k-10k 10k-100k 100k-1m over-1m
			partition               choice wrong-data not-working
			writers                 choice one-place home-region same-records
			residency               choice none one-place several-places
			crossRegionTransactions choice none eventual atomic
			workloads               several business analytics time-series trading ledger event-sourced presence search
			analyticsEventsPerSecond number 0 50000000
			analyticsRowsScanned    choice under-50m 50m-500m over-500m over-10b
			messaging               several jobs routing fan-out replay request-reply edge ordering
			messagesPerSecond       number 0 100000000
			coordination            several single-job leader discovery settings locks multi-datacentre
			runsKubernetes          yes-no
			runsZooKeeper           yes-no
			engineers               whole 1 20000
			teams                   whole 1 2000
			onCall                  choice nobody 1-3 4-7 8-or-more
			operatedDistributed     yes-no
			servicesToday           choice none one-app modular 2-10 over-10
			databaseToday           choice none postgres mysql other-sql nosql
			reasons                 several measured-limit expected-growth blocked-releases big-companies contract law resilience learning
			hosting                 choice aws google azure several own undecided
			managedServices         yes-no
			openSourceOnly          yes-no
			revenueOver10m          yes-no
			""";

	private final Questionnaire questionnaire = Questionnaire.shipped();

	@Test
	void asksWhatTheContractSaysInItsOrder() {
		List<String> contract = CONTRACT.lines().map((line) -> line.strip().replaceAll(" +", " ")).toList();
		assertThat(this.questionnaire.questions()).extracting(QuestionnaireTests::row)
			.containsExactlyElementsOf(contract);
	}

	private static String row(Question question) {
		String limits = (question.min() != null) ? " %.0f %.0f".formatted(question.min(), question.max()) : "";
		String choices = question.choices().stream().map((choice) -> " " + choice).collect(Collectors.joining());
		return question.id() + " " + question.kind().id() + limits + choices;
	}

	@Test
	void namesNoChoiceLikeTheWordForNotKnowing() {
		assertThat(this.questionnaire.questions()).flatMap(Question::choices).doesNotContain("unsure");
	}

	@Test
	void keepsPlausibleValuesWithinTheLimits() {
		assertThat(this.questionnaire.questions()).filteredOn((question) -> question.kind().isNumeric())
			.allSatisfy((question) -> {
				Question.Plausible plausible = question.plausible();
				assertThat(plausible).isNotNull();
				if (!plausible.timesDefault()) {
					assertThat(question.limits(plausible.from()) && question.limits(plausible.to())).isTrue();
				}
			});
	}

	@ParameterizedTest
	@CsvSource({ "light, 0", "medium, 1", "heavy, 2" })
	void ranksChoicesWeakestFirst(String choice, int rank) {
		assertThat(this.questionnaire.question("requestWork").rank(choice)).isEqualTo(rank);
	}

	@Test
	void ranksNoStrangeChoice() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.questionnaire.question("requestWork").rank("idle"))
			.withMessageContaining("idle")
			.withMessageContaining("light");
	}

	@Test
	void knowsNoStrangeQuestion() {
		assertThat(this.questionnaire.asks("colour")).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> this.questionnaire.question("colour"))
			.withMessageContaining("colour");
	}

	@Test
	void gathersKindsByWhatTheyTake() {
		assertThat(Kind.values()).filteredOn(Kind::isNumeric).containsExactly(Kind.NUMBER, Kind.WHOLE);
		assertThat(Kind.values()).filteredOn(Kind::hasChoices).containsExactly(Kind.CHOICE, Kind.SEVERAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{id: a, kind: yes-no, colour: red}", "{id: a, kind: yes-no, kind: yes-no}",
			"{id: a, kind: perhaps}", "{id: a, kind: choice}", "{id: a, kind: choice, choices: [x, x]}",
			"{id: a, kind: yes-no, choices: [x]}", "{id: a, kind: number}",
			"{id: a, kind: number, min: 2, max: 1, unit: GB, plausible: {from: 1, to: 1}}",
			"{id: a, kind: number, min: 0, max: 9, unit: GB, plausible: {from: 2, to: 1}}",
			"{id: a, kind: number, min: 0, max: 9, unit: GB, plausible: {from: 1, to: 2, of: everything}}",
			"{id: a, kind: number, min: \"0\", max: 9, unit: GB, plausible: {from: 1, to: 2}}",
			"{id: a, kind: yes-no, default: maybe}", "{id: a, kind: yes-no, min: 1}",
			"{id: a, kind: yes-no, computedFrom: nobody}", "{id: b, kind: yes-no}" })
	void refusesAFileWithASlip(String question) {
		assertThatThrownBy(() -> QuestionnaireFile.parse(file(question))).isInstanceOf(RuntimeException.class);
	}

	@Test
	void readsAFileWithoutASlip() {
		assertThat(QuestionnaireFile.parse(file("{id: a, kind: yes-no, default: true}")).questions())
			.extracting(Question::id)
			.containsExactly("b", "a");
	}

	@Test
	void refusesAFileWithoutASentenceForEveryProblem() {
		String file = file("{id: a, kind: yes-no}").replaceFirst("(?m)^ {2}listed-twice:.*\n", "");
		assertThatIllegalArgumentException().isThrownBy(() -> QuestionnaireFile.parse(file))
			.withMessageContaining("listed-twice");
	}

	private static String file(String question) {
		StringBuilder file = new StringBuilder(
				"questions:\n  - {id: b, kind: yes-no}\n  - " + question + "\nallowed: {yes-no: x}\nrefusals:\n");
		for (RefusalTexts.Problem problem : RefusalTexts.Problem.values()) {
			file.append("  ").append(problem.key()).append(": x\n");
		}
		return file.toString();
	}

}
