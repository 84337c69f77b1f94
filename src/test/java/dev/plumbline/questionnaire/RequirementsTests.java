package dev.plumbline.questionnaire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/** The one value that is read out of each answer. */
class RequirementsTests {

	private final Questionnaire questionnaire = Questionnaire.shipped();

	@Test
	void hasAComponentForEveryAnswerOfTheContract() {
		List<String> components = Arrays.stream(Requirements.class.getRecordComponents())
			.map(RecordComponent::getName)
			.toList();
		List<String> ids = this.questionnaire.questions().stream().map(Question::id).toList();
		assertThat(components).containsExactlyElementsOf(Stream.concat(ids.stream(), Stream.of("answers")).toList());
	}

	@Test
	void takesTheDefaultsWhenNothingWasSaid() {
		assertThat(read(Map.of())).isEqualTo(new Requirements(50.0, null, 1.5, 3, "medium", 80, "some", null, 100, 10.0,
				false, "99.9", "half-day", "minutes", null, "wrong-data", "one-place", "none", "none",
				Set.of("business"), 0, "under-50m", Set.of(), null, Set.of(), false, false, 8, 1, "1-3", false,
				"one-app", "postgres", Set.of(), "undecided", true, false, false, Answers.none()));
	}

	@Test
	void takesTheSameDefaultsWhenEverythingIsUnsure() {
		Answers unsure = Answers.none();
		for (Question question : this.questionnaire.questions()) {
			unsure = unsure.unsure(question.id());
		}
		Requirements requirements = this.questionnaire.requirements(unsure);
		for (Question question : this.questionnaire.questions()) {
			assertThat(requirements.value(question.id())).isEqualTo(read(Map.of()).value(question.id()));
		}
		assertThat(requirements.assumed()).isEqualTo(read(Map.of()).assumed());
	}

	@Test
	void putsEveryAnswerIntoItsOwnComponent() throws ReflectiveOperationException {
		Requirements requirements = this.questionnaire
			.requirements(new AnswerSamples(this.questionnaire, 7).nextComplete());
		for (RecordComponent component : Requirements.class.getRecordComponents()) {
			if (!component.getName().equals("answers")) {
				Object value = component.getAccessor().invoke(requirements);
				Object comparable = (value instanceof Set<?> set) ? List.copyOf(set) : value;
				assertThat(comparable).isEqualTo(requirements.value(component.getName()))
					.isEqualTo(requirements.answers().value(component.getName()));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "500, 3000, 1224.744871391589", "0, 3000, 1500", "0, 0, 0", "7, 7, 7", "1e-300, 2e-300, 1e-300",
			"0.1, 0.1, 0.1" })
	void readsARangeAtItsGeometricMean(double from, double to, double stated) {
		assertThat(read(Map.of("peakRequestsPerSecond", Map.of("from", from, "to", to))).peakRequestsPerSecond())
			.isEqualTo(stated);
	}

	@Test
	void readsARangeAtItsLikelyValue() {
		Requirements requirements = read(Map.of("dataGb", Map.of("from", 1, "to", 100, "likely", 0.99 + 1)));
		assertThat(requirements.dataGb()).isCloseTo(1.99, within(1e-12));
		assertThat(requirements.given("dataGb")).isTrue();
		assertThat(requirements.assumed()).extracting(Assumed::answer).doesNotContain("dataGb");
	}

	@ParameterizedTest
	@CsvSource({ "2, 3, 2", "2, 4, 3", "4, 100, 20", "1, 1, 1" })
	void roundsAWholeNumberReadFromARange(int from, int to, int stated) {
		assertThat(read(Map.of("engineers", Map.of("from", from, "to", to))).engineers()).isEqualTo(stated);
	}

	@Test
	void leavesTrafficToBeWorkedOutFromDailyUsers() {
		Requirements requirements = read(Map.of("dailyUsers", 10_000, "peakRequestsPerSecond", "unsure"));
		assertThat(requirements.peakRequestsPerSecond()).isNull();
		assertThat(requirements.dailyUsers()).isEqualTo(10_000);
		assertThat(assumed(requirements, "peakRequestsPerSecond"))
			.isEqualTo(new Assumed("peakRequestsPerSecond", null, "dailyUsers"));
	}

	@Test
	void prefersTrafficToDailyUsers() {
		Requirements requirements = read(Map.of("dailyUsers", 10_000, "peakRequestsPerSecond", 7));
		assertThat(requirements.peakRequestsPerSecond()).isEqualTo(7);
	}

	@Test
	void letsDataGrowLikeTheTrafficWhenItsGrowthIsGiven() {
		Requirements requirements = read(Map.of("yearlyGrowth", 2));
		assertThat(requirements.dataGrowthGbPerMonth()).isNull();
		assertThat(assumed(requirements, "dataGrowthGbPerMonth").basis()).isEqualTo("yearlyGrowth");
		assertThat(read(Map.of("yearlyGrowth", 2, "dataGrowthGbPerMonth", 4)).dataGrowthGbPerMonth()).isEqualTo(4);
	}

	@Test
	void takesAsManyEngineersAsTeamsWhenOnlyTeamsAreGiven() {
		Requirements requirements = read(Map.of("teams", 20));
		assertThat(requirements.engineers()).isEqualTo(20);
		assertThat(assumed(requirements, "engineers")).isEqualTo(new Assumed("engineers", 20, "teams"));
		assertThat(read(Map.of("teams", 3)).engineers()).isEqualTo(8);
	}

	@Test
	void listsWhatIsAssumedInTheOrderOfTheContract() {
		List<Assumed> assumed = read(Map.of("requestWork", "heavy")).assumed();
		List<String> expected = this.questionnaire.questions()
			.stream()
			.map(Question::id)
			.filter((id) -> !Set.of("requestWork", "dailyUsers", "downtimeCost").contains(id))
			.toList();
		assertThat(assumed).extracting(Assumed::answer).containsExactlyElementsOf(expected);
		assertThat(assumed).contains(new Assumed("workloads", List.of("business"), Assumed.DEFAULT),
				new Assumed("peakWritesPerSecond", null, "peakRequestsPerSecond"),
				new Assumed("messagesPerSecond", null, "peakWritesPerSecond"),
				new Assumed("planningYears", 3, Assumed.DEFAULT));
	}

	@Test
	void tellsGivenFromOpen() {
		Requirements requirements = read(Map.of("writers", "one-place", "residency", "unsure"));
		assertThat(requirements.given("writers")).isTrue();
		assertThat(requirements.open("residency")).isTrue();
		assertThat(requirements.open("regionOutage")).isTrue();
	}

	@Test
	void variesOneAnswerAndLeavesTheOthers() {
		Requirements requirements = read(Map.of("dataGb", 5, "writers", "unsure"));
		Requirements varied = requirements.with("writers", "same-records").with("dataGb", 6);
		assertThat(varied).isEqualTo(read(Map.of("dataGb", 6, "writers", "same-records")));
		assertThat(requirements).isEqualTo(read(Map.of("dataGb", 5, "writers", "unsure")));
	}

	@Test
	void variesNothingIntoNonsense() {
		Requirements requirements = read(Map.of("teams", 20, "engineers", 30));
		assertThatExceptionOfType(RefusedAnswers.class).isThrownBy(() -> requirements.with("engineers", 19));
		assertThatExceptionOfType(RefusedAnswers.class).isThrownBy(() -> requirements.with("dataGb", -1));
	}

	private Requirements read(Map<String, ?> raw) {
		return this.questionnaire.requirements(this.questionnaire.read(raw));
	}

	private static Assumed assumed(Requirements requirements, String id) {
		return requirements.assumed()
			.stream()
			.filter((assumed) -> assumed.answer().equals(id))
			.findFirst()
			.orElseThrow();
	}

}
