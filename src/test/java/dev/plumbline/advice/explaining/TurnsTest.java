package dev.plumbline.advice.explaining;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.advice.Truths;
import dev.plumbline.advice.explaining.Turns.Turn;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TurnsTest {

	private static final RuleSet RULES = Shipped.RULES.current();

	private static final int STEPS = 400;

	private static final double SMALLEST = 1e-3;

	private final Turns turns = new Turns(RULES);

	private final Truths truths = new Truths(RULES);

	@Test
	void findsALimitThroughTheGrowthOfThePlanningYears() {
		Requirements stated = Shipped.requirements(Map.of("yearlyGrowth", 2, "planningYears", 3));
		double limit = RULES.evidence().value("postgres-writes") / 8;
		assertThat(this.turns.between(stated, "peakWritesPerSecond", 0, 2_000_000))
			.anySatisfy((turn) -> assertThat(turn.below()).isCloseTo(limit, within(limit * Turns.TIGHT))
				.isLessThanOrEqualTo(limit));
	}

	@Test
	void findsWhereReadsRiseOverALimitAndFallUnderItAgain() {
		Requirements stated = Shipped.requirements(Map.of("yearlyGrowth", 1, "staleReads", "most", "requestWork",
				"light", "peakWritesPerSecond", 1, "peakRequestsPerSecond", 85_340, "dataGb", 1));
		// 3 x 85,340 x r (1 - 0.64 r) is 100,000 for both of these
		assertThat(this.turns.between(stated, "readShare", 77, 79.5)).hasSize(2)
			.anySatisfy((turn) -> assertThat(turn.above()).isCloseTo(77.44, within(0.1)))
			.anySatisfy((turn) -> assertThat(turn.above()).isCloseTo(78.81, within(0.1)));
	}

	@Test
	void findsWhereTheLargestShareFallsUnderALimitAndAnotherRisesOverIt() {
		Requirements stated = Shipped.requirements(Map.of("yearlyGrowth", 1, "staleReads", "some", "requestWork",
				"light", "peakRequestsPerSecond", 25_000, "dataGb", 1, "messagesPerSecond", 1));
		// half of 10,000 writes up to 80 %, half of 100,000 reads from 83.3 % on
		assertThat(this.turns.between(stated, "readShare", 78, 86)).hasSize(2)
			.anySatisfy((turn) -> assertThat(turn.above()).isCloseTo(80, within(0.1)))
			.anySatisfy((turn) -> assertThat(turn.above()).isCloseTo(83.33, within(0.1)));
	}

	@Test
	void findsNeighbouringWholeNumbers() {
		Requirements stated = Shipped.requirements(Map.of());
		assertThat(this.turns.between(stated, "engineers", 1, 20_000)).contains(new Turn(9, 10), new Turn(50, 51))
			.allSatisfy((turn) -> assertThat(turn.above()).isEqualTo(turn.below() + 1));
	}

	@Test
	void findsNothingWhereNothingChanges() {
		Requirements stated = Shipped.requirements(Map.of("peakRequestsPerSecond", 10));
		assertThat(this.turns.between(stated, "dailyUsers", 0, 1e9)).isEmpty();
	}

	@Test
	void missesNoTurnThatAFineGridFinds() {
		AnswerSamples samples = Shipped.samples(61);
		Stream.generate(samples::next).limit(60).map(Shipped::requirements).forEach((stated) -> {
			for (Question question : Questionnaire.shipped().questions()) {
				if (question.kind() == Question.Kind.NUMBER) {
					check(stated, question);
				}
			}
		});
	}

	private void check(Requirements stated, Question question) {
		double max = question.max();
		List<Turn> found = this.turns.between(stated, question.id(), question.min(), max);
		assertThat(found).allSatisfy((turn) -> {
			assertThat(turn.above() - turn.below()).isLessThanOrEqualTo(Math.max(1e-6, turn.above() * Turns.TIGHT));
			assertThat(at(stated, question, turn.below())).isNotEqualTo(at(stated, question, turn.above()));
		});
		double before = question.min();
		for (int i = 1; i <= STEPS; i++) {
			double value = (question.max() <= 100) ? before + (max - question.min()) / STEPS * 0.999
					: SMALLEST * Math.pow(max / SMALLEST, (double) i / STEPS);
			boolean changes = !at(stated, question, before).equals(at(stated, question, value));
			double low = before;
			boolean known = found.stream().anyMatch((turn) -> turn.above() > low && turn.below() < value);
			assertThat(known || !changes)
				.as("%s between %s and %s of %s", question.id(), low, value, stated.answers().toMap())
				.isTrue();
			before = value;
		}
	}

	private BitSet at(Requirements stated, Question question, double value) {
		return this.truths.of(this.truths.situation(stated.with(question.id(), value)));
	}

}
