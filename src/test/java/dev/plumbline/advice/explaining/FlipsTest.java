package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Decisions;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.advice.explaining.Flip.Change;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class FlipsTest {

	private static final RuleSet RULES = Shipped.RULES.current();

	private static final Map<String, Object> SHOP = Map.of("peakRequestsPerSecond", 200, "yearlyGrowth", 1.5,
			"planningYears", 3, "dataGb", 200, "availability", "99.9", "regionOutage", "half-day", "writers",
			"one-place", "residency", "none", "messaging", List.of("jobs"), "engineers", 20);

	private static final Questionnaire QUESTIONNAIRE = Questionnaire.shipped();

	private final Decisions decisions = new Decisions(RULES);

	@Test
	void nameTheLimitOfTheRulesThroughTheGrowth() {
		double limit = RULES.evidence().value("postgres-writes") / (1.5 * 1.5 * 1.5);
		Flip flip = flip(SHOP, "peakWritesPerSecond", "choices.database").orElseThrow();
		assertThat(flip.from()).isEqualTo(40L);
		assertThat(((Number) flip.to()).doubleValue()).isBetween(limit, limit * 1.01);
		assertThat(flip.changes()).contains(new Change("verdict", "not-needed", "not-yet"));
	}

	@Test
	void nameRoundFigures() {
		assertThat(flip(SHOP, "dataGb", "verdict").orElseThrow().to()).isEqualTo(2970L);
	}

	@Test
	void nameTheNearestWholeNumber() {
		Flip flip = flip(SHOP, "engineers", "choices.style").orElseThrow();
		assertThat(flip.to()).isEqualTo((int) RULES.evidence().value("team-tiny"));
	}

	@Test
	void nameTheNextDoubleWhereTheStatedOneLiesOnTheLimit() {
		Map<String, Object> onTheLimit = new LinkedHashMap<>(SHOP);
		onTheLimit.put("yearlyGrowth", 1);
		onTheLimit.put("peakWritesPerSecond", 10_000);
		Flip flip = flip(onTheLimit, "peakWritesPerSecond", "choices.database").orElseThrow();
		assertThat(flip.to()).isEqualTo(Math.nextUp(10_000.0));
	}

	@Test
	void beginWhereAnOpenNumberFollowsFromOthers() {
		assertThat(flip(Map.of("dailyUsers", 34_560, "regionOutage", "day", "readShare", 50), "peakRequestsPerSecond",
				"verdict")
			.orElseThrow()
			.from()).isEqualTo(100L);
		assertThat(flip(Map.of("dailyUsers", 34_560, "regionOutage", "day", "readShare", 50), "peakWritesPerSecond",
				"verdict")
			.orElseThrow()
			.from()).isEqualTo(50L);
		assertThat(flip(Map.of("peakRequestsPerSecond", 100, "regionOutage", "day", "dataGb", 1_200, "yearlyGrowth", 1,
				"planningYears", 5), "dataGrowthGbPerMonth", "verdict")
			.orElseThrow()
			.from()).isEqualTo(0L);
	}

	@Test
	void nameNoDailyUsersWhereTheTrafficIsGiven() {
		Map<String, Object> both = new LinkedHashMap<>(SHOP);
		both.put("dailyUsers", 1_000);
		assertThat(flips(SHOP)).extracting(Flip::answer).doesNotContain("dailyUsers");
		assertThat(flips(both)).extracting(Flip::answer).doesNotContain("dailyUsers");
	}

	@Test
	void sayThatGivingTheChoiceTakenSettlesTheVerdict() {
		Map<String, Object> one = Map.of("peakRequestsPerSecond", 200);
		Flip flip = flip(one, "regionOutage", "verdict").orElseThrow();
		assertThat(flip.from()).isEqualTo("half-day");
		assertThat(flip.to()).isEqualTo("half-day");
		assertThat(flip.changes()).contains(new Change("verdict", "cannot-tell", "not-needed"));
	}

	@Test
	void nameNoNumberWhereAnyNumberWouldDo() {
		Map<String, Object> one = Map.of("regionOutage", "half-day");
		assertThat(flip(one, "peakRequestsPerSecond", "verdict")).isEmpty();
		assertThat(flip(one, "peakRequestsPerSecond", "choices.database")).isPresent();
	}

	@Test
	void beginAnOpenChoiceThatNothingIsTakenForAtUnsure() {
		Map<String, Object> open = Map.of("peakRequestsPerSecond", 200, "regionOutage", "unnoticed", "writers",
				"one-place", "residency", "none");
		assertThat(flips(open)).filteredOn((flip) -> flip.answer().equals("downtimeCost"))
			.allSatisfy((flip) -> assertThat(flip.from()).isEqualTo("unsure"));
	}

	@Test
	void areListedByAnswerAndOutcomeInTheOrderOfTheContract() {
		List<String> answers = QUESTIONNAIRE.questions().stream().map(Question::id).toList();
		List<String> outcomes = List.copyOf(this.decisions.of(Shipped.requirements(SHOP)).byName().keySet());
		assertThat(flips(SHOP))
			.extracting((flip) -> answers.indexOf(flip.answer()) * 100 + outcomes.indexOf(flip.changes().get(0).what()))
			.isSorted()
			.doesNotHaveDuplicates();
	}

	@Test
	void changeExactlyWhatTheyListInTheWholeAdvice() {
		samples(71, 200).forEach((stated) -> {
			Map<String, String> before = advised(stated);
			for (Flip flip : flips(stated)) {
				Map<String, String> after = advised(stated.with(flip.answer(), flip.to()));
				List<Change> different = before.keySet()
					.stream()
					.filter((what) -> !before.get(what).equals(after.get(what)))
					.map((what) -> new Change(what, before.get(what), after.get(what)))
					.toList();
				assertThat(flip.changes()).as("%s of %s", flip, stated.answers())
					.containsExactlyInAnyOrderElementsOf(different);
			}
		});
	}

	@Test
	void leaveTheOutcomeSoughtAsItIsHalfOfTheWayAndAlmostAllOfIt() {
		samples(72, 200).forEach((stated) -> {
			for (Flip flip : flips(stated)) {
				if (flip.to() instanceof Number to) {
					double from = ((Number) flip.from()).doubleValue();
					between(flip, from, to.doubleValue()).forEach((value) -> assertThat(outcome(stated, flip, value))
						.as("at %s of %s of %s", value, flip, stated.answers())
						.isEqualTo(flip.changes().get(0).from()));
				}
			}
		});
	}

	private static DoubleStream between(Flip flip, double from, double to) {
		if (QUESTIONNAIRE.question(flip.answer()).kind() == Question.Kind.WHOLE) {
			return DoubleStream.of(Math.rint((from + to) / 2), to - Math.signum(to - from))
				.filter((value) -> value != to);
		}
		double onTheWay = from + (to - from) * 0.99;
		double byValue = (to > from) ? to * 0.99 : to * 1.01;
		return DoubleStream.of((from + to) / 2, onTheWay, byValue)
			.filter((value) -> (to > from) ? value >= from && value < to : value <= from && value > to);
	}

	private String outcome(Requirements stated, Flip flip, Object value) {
		return this.decisions.of(stated.with(flip.answer(), value)).byName().get(flip.changes().get(0).what());
	}

	private static Map<String, String> advised(Requirements requirements) {
		Advice advice = Shipped.ADVISOR.advise(requirements, Shipped.DAY);
		Map<String, String> advised = new LinkedHashMap<>();
		advised.put("verdict", advice.verdict().id());
		advised.put("tests.traffic", advice.tests().traffic().outcome().id());
		advised.put("tests.availability", advice.tests().availability().outcome().id());
		advised.put("tests.dataModel", advice.tests().dataModel().outcome().id());
		advice.choices().forEach((area, choice) -> advised.put("choices." + area, choice.choice()));
		return advised;
	}

	private static Stream<Requirements> samples(long seed, int count) {
		AnswerSamples samples = Shipped.samples(seed);
		return Stream.generate(samples::next).limit(count).map(Shipped::requirements);
	}

	private static Optional<Flip> flip(Map<String, ?> answers, String answer, String outcome) {
		return flips(answers).stream()
			.filter((flip) -> flip.answer().equals(answer) && flip.changes().get(0).what().equals(outcome))
			.findFirst();
	}

	private static List<Flip> flips(Map<String, ?> answers) {
		return flips(Shipped.requirements(answers));
	}

	private static List<Flip> flips(Requirements stated) {
		return new Flips(RULES, stated, new Decisions(RULES)).all();
	}

}
