package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every answer set, tried on many from one seed. */
@Execution(ExecutionMode.CONCURRENT)
class SampledAdviceTest {

	private static final int ANSWER_SETS = 20_000;

	private static final double RAREST_WINNER = 0.001;

	private static final Questionnaire QUESTIONNAIRE = Questionnaire.shipped();

	private static final RuleSet RULES = Shipped.RULES.current();

	/** More of any of these never asks for less. */
	private static final List<String> ORDERED_NUMBERS = List.of("peakRequestsPerSecond", "dailyUsers",
			"peakWritesPerSecond", "dataGb", "dataGrowthGbPerMonth", "yearlyGrowth", "planningYears",
			"analyticsEventsPerSecond", "messagesPerSecond");

	private static final double[] FACTORS = { 1.1, 1.7, 5, 40 };

	private static final List<String> ORDERED_CHOICES = List.of("requestWork", "availability", "regionOutage",
			"dataLoss", "writers", "residency", "crossRegionTransactions", "analyticsRowsScanned");

	@Test
	void everyAnswerSetGetsOneVerdictThreeOutcomesAndOneChoiceForEachArea() {
		AnswerSamples samples = Shipped.samples(1);
		Map<String, Integer> verdicts = new TreeMap<>();
		Map<String, Integer> winners = new TreeMap<>();
		for (int i = 0; i < ANSWER_SETS; i++) {
			Advice advice = Shipped.ADVISOR.advise(Shipped.requirements(samples.next()), Shipped.DAY);
			verdicts.merge(advice.verdict().id(), 1, Integer::sum);
			advice.choices().forEach((area, choice) -> winners.merge(area + " " + choice.choice(), 1, Integer::sum));
			assertThat(advice.headline()).isNotBlank();
			assertThat(advice.verdict() == Verdict.ONE_PART && advice.parts().isEmpty()).as("one part, but none named")
				.isFalse();
			assertThat(List.of(advice.tests().traffic(), advice.tests().availability(), advice.tests().dataModel()))
				.allSatisfy((test) -> assertThat(test.because()).isNotBlank());
			assertThat(advice.failureModes()).allSatisfy((mode) -> assertThat(
					List.of(mode.nodeFails(), mode.networkPartitions(), mode.nodeReturnsAfter30Minutes()))
				.doesNotContain(Phrases.of("failure.not-described")));
			assertThat(advice.failureModes()).hasSize((int) advice.choices()
				.values()
				.stream()
				.filter((choice) -> !choice.choice().equals("none"))
				.count());
		}
		verdicts
			.forEach((verdict, count) -> System.out.printf("%-12s %5.1f %%%n", verdict, 100.0 * count / ANSWER_SETS));
		assertThat(verdicts).containsOnlyKeys("not-needed", "not-yet", "one-part", "distributed", "cannot-tell");
		RULES.candidates()
			.areas()
			.forEach((area) -> area.candidates()
				.forEach((candidate) -> assertThat(winners.getOrDefault(area.id() + " " + candidate.id(), 0))
					.as("%s wins in %s", candidate.id(), area.id())
					.isGreaterThanOrEqualTo((int) (ANSWER_SETS * RAREST_WINNER))));
	}

	@Test
	void moreOfAnythingNeverGivesASmallerVerdict() {
		AnswerSamples samples = Shipped.samples(2);
		for (int i = 0; i < ANSWER_SETS; i++) {
			Requirements requirements = Shipped.requirements(samples.next());
			String number = ORDERED_NUMBERS.get(i % ORDERED_NUMBERS.size());
			Requirements asked = number.equals("dailyUsers") ? withoutTraffic(requirements) : requirements;
			if (asked.value(number) instanceof Number value) {
				moreOfNumber(asked, number, value.doubleValue(), FACTORS[i / ORDERED_NUMBERS.size() % FACTORS.length]);
			}
			moreOfChoice(requirements, ORDERED_CHOICES.get(i % ORDERED_CHOICES.size()));
		}
	}

	/** Daily users count only where the traffic itself is not given. */
	private static Requirements withoutTraffic(Requirements requirements) {
		Double traffic = requirements.peakRequestsPerSecond();
		return Shipped.requirements(requirements.answers().without("peakRequestsPerSecond"))
			.with("dailyUsers", (traffic != null) ? Math.min(Math.max(traffic, 1) * 300, 100_000_000) : 10_000);
	}

	private static void moreOfNumber(Requirements requirements, String id, double value, double factor) {
		Question question = QUESTIONNAIRE.question(id);
		double more = Math.min(Math.max(value, 0.01) * factor, question.max());
		boolean whole = question.kind() == Question.Kind.WHOLE;
		assertNotSmaller(requirements, id, whole ? (Object) (int) value : value,
				whole ? (Object) (int) Math.ceil(more) : more);
	}

	private static void moreOfChoice(Requirements requirements, String id) {
		List<String> choices = QUESTIONNAIRE.question(id).choices();
		for (int i = 1; i < choices.size(); i++) {
			assertNotSmaller(requirements, id, choices.get(i - 1), choices.get(i));
		}
	}

	private static void assertNotSmaller(Requirements requirements, String id, Object less, Object more) {
		Verdict before = Evaluation.verdictOf(RULES, requirements.with(id, less)).verdict();
		Verdict after = Evaluation.verdictOf(RULES, requirements.with(id, more)).verdict();
		assertThat(after).as("%s from %s to %s in %s", id, less, more, requirements.answers().toMap())
			.isGreaterThanOrEqualTo(before);
	}

}
