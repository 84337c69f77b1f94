package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.RuleSetText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class AdvisorTest {

	private static final Map<String, Object> SMALL_SHOP = Map.of("peakRequestsPerSecond", 20, "regionOutage",
			"half-day", "writers", "one-place", "residency", "none", "yearlyGrowth", 1.25, "planningYears", 3);

	private final JsonMapper json = JsonMapper.builder().build();

	@Test
	void givesTheSameAdviceByteForByteInAnyOrderOfRulesAndChapters() {
		Advisor shuffled = new Advisor(new OneRuleSet(RuleSet.read(1, shuffledText())), "test");
		AnswerSamples samples = Shipped.samples(3);
		for (int i = 0; i < 300; i++) {
			Requirements requirements = Shipped.requirements(samples.next());
			String expected = this.json.writeValueAsString(Shipped.ADVISOR.advise(requirements, Shipped.DAY));
			assertThat(this.json.writeValueAsString(shuffled.advise(requirements, Shipped.DAY))).isEqualTo(expected);
		}
	}

	/** Every chapter under another name, its rules in another order. */
	private static RuleSetText shuffledText() {
		Map<String, String> files = new HashMap<>(Shipped.TEXT.files());
		Random random = new Random(5);
		Shipped.TEXT.chapters().forEach((name, text) -> {
			String[] parts = text.split("(?m)^(?=rule \")");
			List<String> rules = new ArrayList<>(Arrays.asList(parts).subList(1, parts.length));
			Collections.shuffle(rules, random);
			files.remove(name);
			files.put((1_000 - files.size()) + name, parts[0] + String.join("", rules));
		});
		return new RuleSetText(files);
	}

	@Test
	void cannotTellWhenNothingIsAnswered() {
		Advice advice = Shipped.advise(Map.of());
		assertThat(advice.verdict()).isEqualTo(Verdict.CANNOT_TELL);
		assertThat(advice.needed()).containsExactlyInAnyOrder("peakRequestsPerSecond", "regionOutage", "writers",
				"residency");
		assertThat(advice.provisional()).isTrue();
		assertThat(advice.tests().traffic().outcome()).isEqualTo(Outcome.NO);
		assertThat(advice.tests().availability().outcome()).isEqualTo(Outcome.UNKNOWN);
		assertThat(advice.tests().dataModel().outcome()).isEqualTo(Outcome.UNKNOWN);
		assertThat(advice.chosen("database")).isEqualTo("postgres");
		assertThat(advice.confidence().level()).isEqualTo(Advice.Confidence.Level.LOW);
	}

	@Test
	void tellsProvisionallyFromTwoOfTheFour() {
		Advice advice = Shipped.advise(Map.of("peakRequestsPerSecond", 20, "regionOutage", "half-day"));
		assertThat(advice.verdict()).isEqualTo(Verdict.NOT_NEEDED);
		assertThat(advice.provisional()).isTrue();
		assertThat(advice.needed()).containsExactlyInAnyOrder("writers", "residency");
	}

	@Test
	void tellsFromOneOfTheFourWhenTheOthersCannotChangeTheVerdict() {
		Advice advice = Shipped.advise(Map.of("regionOutage", "unnoticed"));
		assertThat(advice.verdict()).isEqualTo(Verdict.DISTRIBUTED);
		assertThat(advice.tests().availability().outcome()).isEqualTo(Outcome.YES);
	}

	@Test
	void isNotProvisionalOnceTheFourAreGiven() {
		Advice advice = Shipped.advise(SMALL_SHOP);
		assertThat(advice.provisional()).isFalse();
		assertThat(advice.needed()).isEmpty();
	}

	@Test
	void takesDailyUsersForTraffic() {
		Map<String, Object> answers = new HashMap<>(SMALL_SHOP);
		answers.remove("peakRequestsPerSecond");
		answers.put("dailyUsers", 100_000);
		Advice advice = Shipped.advise(answers);
		assertThat(advice.provisional()).isFalse();
		assertThat(advice.tests().traffic().figure("application").now()).isBetween(200.0, 300.0);
	}

	@Test
	void listsWhatWasAssumedWithTheValueTaken() {
		assertThat(Shipped.advise(SMALL_SHOP).assumptions()).extracting(Advice.Assumption::answer)
			.contains("availability", "engineers", "peakWritesPerSecond")
			.doesNotContain("writers", "downtimeCost", "yearlyGrowth");
		assertThat(Shipped.advise(SMALL_SHOP).assumptions()).allMatch((assumption) -> assumption.value() != null);
	}

	@Test
	void namesTheYearInWhichAPartOutgrowsItsLimit() {
		Advice advice = Shipped.advise(Map.of("peakRequestsPerSecond", 1_000, "peakWritesPerSecond", 3_000,
				"yearlyGrowth", 2, "dataGrowthGbPerMonth", 1, "writers", "one-place"));
		assertThat(advice.runway()).isEqualTo(new Advice.Runway(2028, "writes"));
	}

	@Test
	void namesNoYearWhenNothingGrows() {
		assertThat(Shipped.advise(Map.of("peakRequestsPerSecond", 10, "yearlyGrowth", 1)).runway()).isNull();
	}

	@Test
	void suggestsWhatToAnswerInsteadOfAContradiction() {
		Map<String, Object> answers = new HashMap<>(SMALL_SHOP);
		answers.putAll(Map.of("availability", "99.999", "regionOutage", "day"));
		Advice advice = Shipped.advise(answers);
		assertThat(advice.verdict()).isEqualTo(Verdict.NOT_NEEDED);
		assertThat(advice.warnings())
			.anySatisfy((warning) -> assertThat(warning.useInstead()).isEqualTo(Map.of("availability", "99.95")));
	}

	@Test
	void namesTheLastResortWhenNothingFits() {
		Map<String, Object> answers = new HashMap<>(SMALL_SHOP);
		answers.putAll(Map.of("messaging", List.of("request-reply", "edge"), "writers", "same-records",
				"crossRegionTransactions", "atomic", "regionOutage", "unnoticed", "hosting", "aws", "openSourceOnly",
				true, "residency", "several-places"));
		assertThat(Shipped.advise(answers).chosen("database")).isEqualTo("yugabytedb");
	}

	@Test
	void isOneStepLessSureAndSaysSoOnceAFigureIsPastItsReview() {
		for (Map<String, Object> answers : List.of(SMALL_SHOP, Map.<String, Object>of(), everythingAnswered())) {
			Requirements requirements = Shipped.requirements(answers);
			LocalDate review = Evaluation.of(Shipped.RULES.current(), requirements)
				.figuresUsed()
				.stream()
				.map(EvidenceEntry::reviewBy)
				.min(Comparator.naturalOrder())
				.orElseThrow();
			Advice before = Shipped.ADVISOR.advise(requirements, review);
			Advice after = Shipped.ADVISOR.advise(requirements, review.plusDays(1));
			assertThat(before.confidence().because()).doesNotContain("past the day of review");
			assertThat(after.confidence().because()).contains("past the day of review",
					String.valueOf(review.getYear()));
			assertThat(after.confidence().level().ordinal())
				.isEqualTo(Math.min(before.confidence().level().ordinal() + 1, Advice.Confidence.Level.LOW.ordinal()));
			assertThat(after.verdict()).isEqualTo(before.verdict());
		}
	}

	private static Map<String, Object> everythingAnswered() {
		Map<String, Object> answers = new HashMap<>(Shipped.samples(8).nextComplete().toMap());
		answers.putAll(Map.of("peakRequestsPerSecond", 20, "peakWritesPerSecond", 2, "dataGb", 10, "writers",
				"one-place", "regionOutage", "half-day", "residency", "none", "yearlyGrowth", 1));
		return answers;
	}

	private record OneRuleSet(RuleSet current) implements RulesInForce {

		@Override
		public RuleSet byNumber(int number) {
			return this.current;
		}

	}

}
