package dev.plumbline.questionnaire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What is taken as an answer, and how everything else is refused. */
class AnswersTests {

	private final Questionnaire questionnaire = Questionnaire.shipped();

	static Stream<Arguments> takenAnswers() {
		return Stream.of(arguments("dataGb", 12, 12.0), arguments("dataGb", 0, 0.0), arguments("dataGb", -0.0, 0.0),
				arguments("dataGb", new BigDecimal("0.5"), 0.5), arguments("dataGb", 10_000_000L, 1e7),
				arguments("engineers", 3L, 3), arguments("engineers", 3.0, 3),
				arguments("engineers", BigInteger.TEN, 10), arguments("requestWork", "heavy", "heavy"),
				arguments("availability", "99.9", "99.9"), arguments("tenants", true, true),
				arguments("messaging", List.of(), List.of()),
				arguments("messaging", List.of("ordering", "jobs"), List.of("jobs", "ordering")),
				arguments("messaging", Set.of("edge"), List.of("edge")),
				arguments("dataGb", Map.of("from", 1, "to", 1), new Answers.Range(1, 1, null)),
				arguments("teams", Map.of("from", 1, "to", 8, "likely", 2.0), new Answers.Range(1, 8, 2.0)),
				arguments("dataGb", new Answers.Range(1, 2, null), new Answers.Range(1, 2, null)));
	}

	@ParameterizedTest
	@MethodSource("takenAnswers")
	void takesAnAnswerTyped(String id, Object raw, Object typed) {
		Answers answers = this.questionnaire.read(Map.of(id, raw));
		assertThat(answers.value(id)).isEqualTo(typed);
		assertThat(answers.isGiven(id)).isTrue();
		assertThat(Answers.none().with(id, raw)).isEqualTo(answers);
	}

	static Stream<Arguments> refusedAnswers() {
		String gb = "a number from 0 to 10,000,000 GB";
		return Stream.of(arguments("dataGb", -1, "-1 is outside", gb), arguments("dataGb", 10_000_001, "outside", gb),
				arguments("dataGb", Double.NaN, "NaN is outside", gb),
				arguments("dataGb", Double.POSITIVE_INFINITY, "Infinity is outside", gb),
				arguments("dataGb", new BigDecimal("1e999"), "1E+999 is outside", gb),
				arguments("dataGb", new BigDecimal("1e300"), "1.0E300 is outside", gb),
				arguments("dataGb", "12", "\"12\" is not a number", gb),
				arguments("dataGb", true, "true is not a number", gb),
				arguments("dataGb", List.of(12), "[12] is not a number", gb),
				arguments("dataGb", null, "dataGb is null", gb),
				arguments("dataGb", Map.of("to", 1), "without \"from\"", gb),
				arguments("dataGb", Map.of("from", 1), "without \"to\"", gb),
				arguments("dataGb", range(1, 2, "middle", 1), "no \"middle\"", gb),
				arguments("dataGb", range(2, 1, "from", 2), "from 2 to 1, which is backwards", gb),
				arguments("dataGb", range(1, 2, "likely", 3), "likely value of 3, which is not between 1 and 2", gb),
				arguments("dataGb", range(1, 2, "likely", null), "dataGb.likely is null", gb),
				arguments("dataGb", range(1, "2", "from", 1), "dataGb.to takes", gb),
				arguments("dataGb", range(-1, 2, "from", -1), "dataGb.from takes", gb),
				arguments("dataGb", range(1, Map.of(), "from", 1), "{} is not a number", gb),
				arguments("engineers", 2.5, "2.5 is not a whole number", "a whole number from 1 to 20,000 engineers"),
				arguments("engineers", 0, "0 is outside", "a whole number from 1 to 20,000 engineers"),
				arguments("planningYears", range(1, 2.5, "from", 1), "planningYears.to takes",
						"a whole number from 1 to 5 years"),
				arguments("requestWork", "idle", "no choice \"idle\"", "one of \"light\", \"medium\", \"heavy\""),
				arguments("requestWork", "Light", "no choice \"Light\"", "one of \"light\", \"medium\", \"heavy\""),
				arguments("requestWork", 1, "1 is not a word", "one of \"light\", \"medium\", \"heavy\""),
				arguments("requestWork", List.of("light"), "not a word", "one of \"light\", \"medium\", \"heavy\""),
				arguments("requestWork", Map.of("from", 1), "not a range", "one of \"light\", \"medium\", \"heavy\""),
				arguments("availability", 99.9, "99.9 is not a word",
						"one of \"none\", \"99\", \"99.5\", \"99.9\", \"99.95\", \"99.99\", \"99.999\""),
				arguments("tenants", "true", "\"true\" is neither", "true or false"),
				arguments("tenants", 1, "1 is neither", "true or false"),
				arguments("tenants", Map.of(), "not a range", "true or false"),
				arguments("coordination", "locks", "is not a list", COORDINATION),
				arguments("coordination", List.of("locks", "locks"), "lists \"locks\" twice", COORDINATION),
				arguments("coordination", List.of("votes"), "no choice \"votes\"", COORDINATION),
				arguments("coordination", List.of("unsure"), "no choice \"unsure\"", COORDINATION),
				arguments("coordination", Collections.singletonList(null), "no choice null", COORDINATION),
				arguments("coordination", List.of(List.of("locks")), "no choice [locks]", COORDINATION));
	}

	private static final String COORDINATION = "a list of any of \"single-job\", \"leader\", \"discovery\", \"settings\", \"locks\", \"multi-datacentre\"";

	private static Map<String, Object> range(Object from, Object to, String more, Object value) {
		Map<String, Object> range = new LinkedHashMap<>();
		range.put("from", from);
		range.put("to", to);
		range.put(more, value);
		return range;
	}

	@ParameterizedTest
	@MethodSource("refusedAnswers")
	void refusesAnAnswerByName(String id, Object raw, String problem, String allowed) {
		Refusal refusal = onlyRefusal(Collections.singletonMap(id, raw));
		assertThat(refusal.answer()).isEqualTo(id);
		assertThat(refusal.problem()).startsWith(id).contains(problem).endsWith(".").doesNotContainPattern("\\{\\w");
		assertThat(refusal.allowed()).isEqualTo(allowed);
	}

	@Test
	void refusesAnAnswerNobodyAskedForAndNamesTheNearest() {
		Refusal refusal = onlyRefusal(Map.of("dataGB", 1));
		assertThat(refusal.answer()).isEqualTo("dataGB");
		assertThat(refusal.problem()).contains("“dataGB”").contains("Is “dataGb” meant?");
		assertThat(refusal.allowed()).contains("\"dataGb\"").contains("\"revenueOver10m\"");
	}

	@Test
	void refusesAnAnswerLikeNoOther() {
		assertThat(onlyRefusal(Map.of("colour", 1)).problem()).contains("“colour”").doesNotContain("meant");
	}

	@Test
	void quotesNoMoreThanTheBeginningOfStrangeText() {
		String strange = "a\u0000\u202E" + "x".repeat(56) + "\uD83D\uDE00".repeat(1000);
		assertThat(onlyRefusal(Map.of(strange, 1)).answer()).isEqualTo("a  " + "x".repeat(56) + "…");
		assertThat(onlyRefusal(Map.of("requestWork", strange)).problem()).hasSizeLessThan(250);
	}

	@Test
	void saysTextWithBracesAsItWasGiven() {
		assertThat(onlyRefusal(Map.of("requestWork", "{allowed} $1")).problem()).contains("\"{allowed} $1\"");
	}

	@Test
	void putsOnlyTheFirstOfManyRefusalsIntoWordsAndCountsTheRest() {
		Map<String, Object> raw = new LinkedHashMap<>();
		for (int i = 0; i < 10_000; i++) {
			raw.put("x" + i, 0);
		}
		RefusedAnswers refused = refused(raw);
		assertThat(refused.refusals()).hasSize(100);
		assertThat(refused.refusals().get(99).answer()).isEqualTo("x99");
		assertThat(refused.count()).isEqualTo(10_000);
	}

	@Test
	void looksNoFurtherIntoAListThanItCanBeRight() {
		int choices = this.questionnaire.question("messaging").choices().size();
		assertThat(refused(Map.of("messaging", Collections.nCopies(10_000, "pigeons"))).count()).isEqualTo(choices + 1);
		assertThat(refused(Map.of("messaging", Collections.nCopies(10_000, "jobs"))).count()).isEqualTo(choices);
	}

	@Test
	void refusesMoreTeamsThanEngineers() {
		Refusal refusal = onlyRefusal(Map.of("teams", 20, "engineers", 3));
		assertThat(refusal.answer()).isEqualTo("teams");
		assertThat(refusal.problem()).startsWith("teams is 20").contains("3");
		assertThat(refusal.allowed()).isEqualTo("at most 3, the number of engineers");
	}

	@Test
	void comparesTeamsWithEngineersInTheStatedReading() {
		Map<String, Object> teams = Map.of("from", 4, "to", 100);
		assertThat(onlyRefusal(Map.of("teams", teams, "engineers", 19)).answer()).isEqualTo("teams");
		assertThat(this.questionnaire.read(Map.of("teams", teams, "engineers", 20)).isGiven("teams")).isTrue();
	}

	@Test
	void namesEverythingThatIsWrongAtOnce() {
		Map<String, Object> raw = new LinkedHashMap<>();
		raw.put("dataGb", -1);
		raw.put("colour", 1);
		raw.put("messaging", Arrays.asList("jobs", "jobs", "cards", null));
		raw.put("readShare", Map.of("from", -1, "to", 101));
		assertThat(refusals(raw)).extracting(Refusal::answer)
			.containsExactly("dataGb", "colour", "messaging", "messaging", "messaging", "readShare", "readShare");
	}

	@Test
	void saysInItsMessageWhatIsWrong() {
		assertThatExceptionOfType(RefusedAnswers.class)
			.isThrownBy(() -> Answers.none().with("dataGb", -1).with("teams", 1))
			.withMessageContaining("dataGb takes");
	}

	@Test
	void tellsAbsentFromUnsureFromGiven() {
		Answers answers = this.questionnaire.read(Map.of("dataGb", "unsure", "messaging", "unsure", "teams", 2));
		assertThat(answers).isEqualTo(Answers.none().unsure("dataGb").unsure("messaging").with("teams", 2));
		assertThat(answers.isUnsure("dataGb")).isTrue();
		assertThat(answers.isAbsent("dataGb")).isFalse();
		assertThat(answers.isGiven("dataGb")).isFalse();
		assertThat(answers.value("dataGb")).isNull();
		assertThat(answers.isAbsent("engineers")).isTrue();
		assertThat(answers.isGiven("teams")).isTrue();
		assertThat(answers.without("dataGb").without("messaging").without("teams")).isEqualTo(Answers.none());
	}

	@Test
	void knowsOnlyTheAnswersOfTheContract() {
		assertThatIllegalArgumentException().isThrownBy(() -> Answers.none().unsure("colour"))
			.withMessageContaining("colour");
		assertThatIllegalArgumentException().isThrownBy(() -> Answers.none().value("colour"));
	}

	@Test
	void isTheSameWhateverTheOrder() {
		Answers one = Answers.none().with("teams", 2).with("dataGb", 5).with("messaging", List.of("jobs", "edge"));
		Answers other = Answers.none().with("messaging", List.of("edge", "jobs")).with("dataGb", 5.0).with("teams", 2L);
		assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
		assertThat(one.toMap().keySet()).containsExactly("dataGb", "messaging", "teams");
		assertThat(one).isNotEqualTo(one.without("teams"));
	}

	@Test
	void writesWhatCanBeReadAgain() {
		Map<String, Object> raw = new LinkedHashMap<>();
		raw.put("peakRequestsPerSecond", Map.of("from", 500L, "to", 3000L, "likely", 812.5));
		raw.put("requestWork", "heavy");
		raw.put("readShare", 99.5);
		raw.put("dataGb", 100L);
		raw.put("tenants", false);
		raw.put("messaging", List.of("jobs", "edge"));
		raw.put("coordination", List.of());
		raw.put("engineers", 12);
		raw.put("onCall", "unsure");
		Answers answers = this.questionnaire.read(raw);
		assertThat(answers.toMap()).isEqualTo(raw);
		assertThat(this.questionnaire.read(answers.toMap())).isEqualTo(answers);
	}

	private Refusal onlyRefusal(Map<String, ?> raw) {
		List<Refusal> refusals = refusals(raw);
		assertThat(refusals).hasSize(1);
		return refusals.get(0);
	}

	private List<Refusal> refusals(Map<String, ?> raw) {
		return refused(raw).refusals();
	}

	private RefusedAnswers refused(Map<String, ?> raw) {
		RefusedAnswers refused = catchThrowableOfType(RefusedAnswers.class, () -> this.questionnaire.read(raw));
		assertThat(refused).isNotNull();
		return refused;
	}

}
