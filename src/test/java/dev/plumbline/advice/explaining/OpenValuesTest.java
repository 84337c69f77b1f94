package dev.plumbline.advice.explaining;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Requirements;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class OpenValuesTest {

	private static final RuleSet RULES = Shipped.RULES.current();

	@Test
	void takesEveryChoice() {
		assertThat(unsure("writers").values()).containsExactly("one-place", "home-region", "same-records");
		assertThat(unsure("tenants").values()).containsExactly(false, true);
		assertThat(unsure("downtimeCost").stated()).isNull();
	}

	@Test
	void takesNoneOfSeveralAndEachAlone() {
		Open open = unsure("messaging");
		assertThat(open.values()).hasSize(8)
			.startsWith(List.of(), List.of("jobs"))
			.allSatisfy((value) -> assertThat((List<?>) value).hasSizeLessThan(2));
		assertThat(open.stated()).isEqualTo(List.of());
	}

	@Test
	void takesTheEndsOfARangeWhatIsLikelyAndBothSidesOfEveryLimit() {
		double limit = RULES.evidence().value("postgres-writes");
		Open open = open(Map.of("peakWritesPerSecond",
				Map.of("from", limit / 2, "to", limit * 2, "likely", limit / 1.5), "yearlyGrowth", 1));
		List<Double> values = numbers(open);
		assertThat(values).isSorted().startsWith(limit / 2).endsWith(limit * 2).contains(limit / 1.5);
		assertThat(open.stated()).isEqualTo(limit / 1.5);
		assertThat(values).anySatisfy((value) -> assertThat(value).isBetween(limit * 0.999, limit))
			.anySatisfy((value) -> assertThat(value).isBetween(Math.nextUp(limit), limit * 1.001));
	}

	@Test
	void takesWhatIsPlausibleOfANumberInMultiplesOfWhatItFollowsFrom() {
		Open open = open(Map.of("peakWritesPerSecond", "unsure", "peakRequestsPerSecond", 100, "readShare", 80));
		assertThat(numbers(open)).startsWith(5.0).contains(20.0).endsWith(80.0);
		assertThat(open.stated()).isEqualTo(20.0);
	}

	@Test
	void takesWholeNumbersWhereOnlyTheyAreAllowed() {
		Open open = open(Map.of("engineers", Map.of("from", 5, "to", 60)));
		assertThat(open.values()).isNotEmpty().allMatch(Integer.class::isInstance).contains(5, 9, 10, 60);
		assertThat(open.stated()).isEqualTo(17);
	}

	@Test
	void staysWithinWhatAQuestionAllows() {
		Open open = open(Map.of("peakWritesPerSecond", "unsure", "peakRequestsPerSecond", 5_000_000, "readShare", 0));
		assertThat(numbers(open)).endsWith(2_000_000.0);
		assertThat(open.stated()).isNull();
	}

	@Test
	void leavesAloneWhatIsAbsentUnlessItCanStillBeSaid() {
		Requirements stated = Shipped.requirements(Answers.none().with("writers", "one-place"));
		OpenValues values = new OpenValues(RULES, stated);
		assertThat(values.unsure()).isEmpty();
		List<Open> all = values.open((question) -> true);
		assertThat(all).hasSize(stated.answers().questionnaire().questions().size() - 1);
	}

	@Test
	void takesAnythingAllowedOfANumberThatCanStillBeSaid() {
		Open open = new OpenValues(RULES, Shipped.requirements(Answers.none()))
			.open((question) -> question.id().equals("dataGb"))
			.get(0);
		assertThat(numbers(open)).startsWith(0.0).contains(10.0, 100.0, 1000.0).endsWith(10_000_000.0);
	}

	@Test
	void takesEveryTwoOfSeveralThatCanStillBeSaid() {
		Open open = new OpenValues(RULES, Shipped.requirements(Answers.none()))
			.open((question) -> question.id().equals("coordination"))
			.get(0);
		assertThat(open.values()).hasSize(1 + 6 + 15).contains(List.of("single-job", "locks"));
	}

	private static Open unsure(String answer) {
		return open(Map.of(answer, "unsure"));
	}

	private static Open open(Map<String, ?> answers) {
		List<Open> open = new OpenValues(RULES, Shipped.requirements(answers)).unsure();
		assertThat(open).hasSize(1);
		return open.get(0);
	}

	private static List<Double> numbers(Open open) {
		return open.values().stream().map((value) -> ((Number) value).doubleValue()).toList();
	}

}
