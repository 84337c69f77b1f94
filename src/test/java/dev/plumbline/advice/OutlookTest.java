package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Curve;
import dev.plumbline.advice.Advice.Growth;
import dev.plumbline.questionnaire.AnswerSamples;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The curves tell the same story as the runway and the traffic test. */
class OutlookTest {

	private static final int LOOK_AHEAD = (int) Shipped.RULES.current().evidence().value("runway-years");

	private static final int ANSWER_SETS = 2_000;

	@Test
	void givesEachPartAShareForEveryYear() {
		Growth growth = growth(Map.of("peakRequestsPerSecond", 200, "yearlyGrowth", 2, "planningYears", 3));
		assertThat(growth.firstYear()).isEqualTo(2026);
		assertThat(growth.horizon()).isEqualTo(2029);
		assertThat(growth.parts()).extracting(Curve::part).containsExactly("application", "writes", "reads", "data");
		assertThat(growth.parts()).allSatisfy((curve) -> {
			assertThat(curve.shares()).hasSize(LOOK_AHEAD + 1);
			assertThat(curve.shares().get(4)).isCloseTo(16 * curve.shares().get(0), within(0.01));
		});
	}

	@Test
	void staysLevelWithoutGrowth() {
		assertThat(growth(Map.of("peakRequestsPerSecond", 200, "yearlyGrowth", 1)).parts())
			.allSatisfy((curve) -> assertThat(curve.shares()).containsOnly(curve.shares().get(0)));
	}

	@Test
	void breaksWhereAndWhenTheRunwayEnds() {
		AnswerSamples samples = Shipped.samples(6);
		for (int i = 0; i < ANSWER_SETS; i++) {
			Advice advice = Shipped.ADVISOR.advise(Shipped.requirements(samples.next()), Shipped.DAY);
			OptionalInt breaks = firstYearOver(advice.growth());
			assertThat(breaks.isPresent()).isEqualTo(advice.runway() != null);
			if (breaks.isPresent()) {
				int year = breaks.getAsInt();
				assertThat(advice.growth().firstYear() + year).isEqualTo(advice.runway().year());
				assertThat(share(advice.growth(), advice.runway().breaksFirst(), year)).isEqualTo(advice.growth()
					.parts()
					.stream()
					.mapToDouble((curve) -> curve.shares().get(year))
					.max()
					.orElseThrow());
			}
		}
	}

	@Test
	void beginsWhereTheTrafficTestSaysWeAre() {
		AnswerSamples samples = Shipped.samples(7);
		for (int i = 0; i < ANSWER_SETS; i++) {
			Advice advice = Shipped.ADVISOR.advise(Shipped.requirements(samples.next()), Shipped.DAY);
			double largest = advice.growth()
				.parts()
				.stream()
				.mapToDouble((curve) -> curve.shares().get(0))
				.max()
				.orElseThrow();
			double used = advice.tests().traffic().usedNow();
			assertThat(largest).isCloseTo(used, within(0.0001 + used / 1_000));
		}
	}

	@Test
	void roundsNothingAcrossTheLimit() {
		double limit = Shipped.RULES.current().evidence().value("postgres-writes");
		assertThat(firstWrites(limit * 1.000001)).isEqualTo(1.001);
		assertThat(firstWrites(limit)).isEqualTo(1);
		assertThat(firstWrites(limit * 0.999999)).isEqualTo(1);
		assertThat(firstWrites(limit * 0.0123456)).isEqualTo(0.01235);
	}

	private static double firstWrites(double writes) {
		return share(growth(Map.of("peakWritesPerSecond", writes)), "writes", 0);
	}

	private static OptionalInt firstYearOver(Growth growth) {
		return IntStream.rangeClosed(0, LOOK_AHEAD)
			.filter((year) -> growth.parts().stream().anyMatch((curve) -> curve.shares().get(year) > 1))
			.findFirst();
	}

	private static double share(Growth growth, String part, int year) {
		return growth.parts()
			.stream()
			.filter((curve) -> curve.part().equals(part))
			.map(Curve::shares)
			.map((List<Double> shares) -> shares.get(year))
			.findFirst()
			.orElseThrow();
	}

	private static Growth growth(Map<String, ?> answers) {
		return Shipped.advise(answers).growth();
	}

}
