package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Decision;
import dev.plumbline.advice.Decisions;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.PlainBusiness;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What the open answers could make of the advice, and what each is worth. */
class UnknownsTest {

	private static final RuleSet RULES = Shipped.RULES.current();

	private static final Questionnaire QUESTIONNAIRE = Questionnaire.shipped();

	private static final Map<String, Object> PLAIN = PlainBusiness.tests().toMap();

	@Test
	void isTheAdviceItselfWhenNothingIsOpen() {
		Readings readings = of(PLAIN).readings();
		assertThat(readings.count()).isOne();
		assertThat(readings.verdict()).containsExactly(Map.entry("not-needed", 1.0));
		assertThat(of(PLAIN).openAnswers()).isEmpty();
	}

	@Test
	void variesNothingThatIsAbsent() {
		assertThat(of(Map.of()).readings().verdict()).containsExactly(Map.entry("cannot-tell", 1.0));
	}

	@Test
	void countsEveryChoiceOfAnUnsureAnswerOnce() {
		Readings readings = of(but("regionOutage", "unsure")).readings();
		assertThat(readings.count()).isEqualTo(4);
		assertThat(readings.verdict()).containsExactly(Map.entry("not-needed", 0.5), Map.entry("distributed", 0.25),
				Map.entry("not-yet", 0.25));
		assertThat(readings.tests().get("traffic")).containsExactly(Map.entry("no", 1.0));
		assertThat(readings.choices().get("topology")).containsEntry("multi-region-active", 0.25);
	}

	@Test
	void combinesWhatIsOpenAsTheEngineDecidesEachCombination() {
		Map<String, Object> answers = but("regionOutage", "unsure");
		answers.put("writers", "unsure");
		Map<String, Double> shares = new HashMap<>();
		for (String outage : QUESTIONNAIRE.question("regionOutage").choices()) {
			for (String writers : QUESTIONNAIRE.question("writers").choices()) {
				answers.put("regionOutage", outage);
				answers.put("writers", writers);
				shares.merge(Shipped.advise(answers).verdict().id(), 1 / 12.0, Double::sum);
			}
		}
		answers.put("regionOutage", "unsure");
		answers.put("writers", "unsure");
		Readings readings = of(answers).readings();
		assertThat(readings.count()).isEqualTo(12);
		assertThat(readings.verdict().keySet()).isEqualTo(shares.keySet());
		shares.forEach((verdict, share) -> assertThat(readings.verdict().get(verdict)).isCloseTo(share, within(1e-9)));
	}

	@Test
	void tellsNothingOfNotKnowingEnoughOnceEverythingIsSaid() {
		Readings readings = of(Map.of("peakRequestsPerSecond", "unsure", "regionOutage", "unsure", "writers", "unsure",
				"residency", "unsure"))
			.readings();
		assertThat(readings.verdict()).doesNotContainKey("cannot-tell");
		assertThat(readings.tests().get("availability")).doesNotContainKey("unknown");
	}

	@Test
	void leavesOutWhatContradictsItself() {
		Map<String, Object> answers = but("regionOutage", "unsure");
		answers.put("availability", "unsure");
		assertThat(of(answers).readings().count()).isEqualTo(7 * 4 - 2);
		Map<String, Object> places = but("writers", "unsure");
		places.put("residency", "unsure");
		places.put("crossRegionTransactions", "unsure");
		assertThat(of(places).readings().count()).isEqualTo(27 - 2);
	}

	@Test
	void keepsAContradictionThatWasStated() {
		Map<String, Object> answers = but("availability", "99.99");
		answers.put("regionOutage", "day");
		answers.put("dataLoss", "unsure");
		assertThat(of(answers).readings().count()).isEqualTo(5);
	}

	@Test
	void leavesOutWhatWouldBeRefused() {
		Map<String, Object> answers = but("teams", Map.of("from", 1, "to", 8));
		answers.put("engineers", 4);
		assertThat(of(answers).readings().count()).isEqualTo(unknownTeamsUpTo(4));
	}

	private static long unknownTeamsUpTo(int engineers) {
		Map<String, Object> answers = but("teams", Map.of("from", 1, "to", 8));
		answers.put("engineers", engineers);
		return new OpenValues(RULES, Shipped.requirements(answers)).unsure()
			.get(0)
			.values()
			.stream()
			.filter((teams) -> (Integer) teams <= engineers)
			.count();
	}

	@Test
	void addsTheStatedReadingWhereNothingIsTakenForAnAnswer() {
		assertThat(of(but("downtimeCost", "unsure")).readings().count()).isEqualTo(6);
	}

	@Test
	void countsTheStatedReadingForItselfWhereNotHavingSaidMakesADifference() {
		Map<String, Object> answers = but("servicesToday", "unsure");
		answers.put("coordination", List.of("leader"));
		answers.put("engineers", 100);
		answers.put("teams", 20);
		Decision stated = decide(Shipped.requirements(answers));
		Decision given = decide(Shipped.requirements(with(answers, "servicesToday", "one-app")));
		assertThat(stated).isNotEqualTo(given);
		assertThat(of(answers).readings().count()).isEqualTo(6);
		assertThat(of(answers).readings().choices())
			.allSatisfy((area, shares) -> assertThat(shares).containsKey(stated.choices().get(area)));
	}

	@Test
	void samplesWhatIsMoreThanFiveHundredAndTwelve() {
		Answers everything = everythingUnsure();
		Readings readings = of(everything).readings();
		assertThat(readings.count()).isEqualTo(512);
		assertThat(of(everything).readings()).isEqualTo(readings);
		assertThat(of(everything).openAnswers()).isEqualTo(of(everything).openAnswers()).hasSize(38);
	}

	@Test
	void takesAllThatMakeSenseWhenThoseAreNotTooMany() {
		Map<String, Object> answers = but("availability", "unsure");
		answers.putAll(Map.of("regionOutage", "unsure", "dataLoss", "unsure", "runsKubernetes", "unsure",
				"operatedDistributed", "unsure"));
		assertThat(of(answers).readings().count()).isEqualTo(512);
		answers.remove("operatedDistributed");
		answers.put("runsZooKeeper", false);
		assertThat(of(answers).readings().count()).isEqualTo((7 * 4 - 2) * 5 * 2);
	}

	@Test
	void hasSharesThatAddUpWithTheAdviceAmongThem() {
		AnswerSamples samples = Shipped.samples(71);
		Stream.generate(samples::next).limit(60).map(Shipped::requirements).forEach((stated) -> {
			Readings readings = of(stated).readings();
			Stream<Map<String, Double>> all = Stream.concat(Stream.of(readings.verdict()),
					Stream.concat(readings.tests().values().stream(), readings.choices().values().stream()));
			assertThat(all).allSatisfy((shares) -> {
				assertThat(sum(shares)).isCloseTo(1, within(1e-9));
				assertThat(List.copyOf(shares.values())).isSortedAccordingTo(Comparator.reverseOrder());
			});
			Decision decision = decide(stated);
			if (decision.verdict() != Advice.Verdict.CANNOT_TELL) {
				assertThat(readings.verdict()).containsKey(decision.verdict().id());
				assertThat(readings.choices())
					.allSatisfy((area, shares) -> assertThat(shares).containsKey(decision.choices().get(area)));
			}
		});
	}

	private static double sum(Map<String, Double> shares) {
		return shares.values().stream().flatMapToDouble(DoubleStream::of).sum();
	}

	@Test
	void saysThatAnAnswerSettlesEverythingWhenItAloneDecides() {
		assertThat(of(but("regionOutage", "unsure")).openAnswers()).singleElement().satisfies((open) -> {
			assertThat(open.answer()).isEqualTo("regionOutage");
			assertThat(open.settles()).isEqualTo(1);
		});
	}

	@Test
	void saysThatAnAnswerSettlesNothingWhenItChangesNothing() {
		Map<String, Object> answers = but("regionOutage", "unsure");
		answers.put("runsKubernetes", "unsure");
		assertThat(of(answers).openAnswers()).extracting(OpenAnswer::answer)
			.containsExactly("regionOutage", "runsKubernetes");
		assertThat(of(answers).openAnswers()).extracting(OpenAnswer::settles).containsExactly(1.0, 0.0);
	}

	@Test
	void putsTheMoreDecisiveAnswerFirstAndEqualsInTheOrderOfTheContract() {
		Map<String, Object> answers = but("runsZooKeeper", "unsure");
		answers.putAll(Map.of("coordination", "unsure", "writers", "unsure", "runsKubernetes", "unsure"));
		answers.put("tenants", "unsure");
		List<OpenAnswer> open = of(answers).openAnswers();
		assertThat(open.get(0).answer()).isEqualTo("writers");
		assertThat(open).filteredOn((one) -> one.settles() == 0)
			.extracting(OpenAnswer::answer)
			.startsWith("tenants")
			.isSortedAccordingTo(Comparator
				.comparing((answer) -> QUESTIONNAIRE.questions().indexOf(QUESTIONNAIRE.question(answer))));
	}

	@Test
	void saysNothingOfUsersWhereTheRequestsAreKnown() {
		Answers answers = everythingUnsure().with("peakRequestsPerSecond", 100);
		assertThat(of(answers).openAnswers()).filteredOn((open) -> open.answer().equals("dailyUsers"))
			.extracting(OpenAnswer::settles)
			.containsExactly(0.0);
	}

	@Test
	void saysOfEveryOpenAnswerHowToFindItOut() {
		assertThat(of(everythingUnsure()).openAnswers()).allSatisfy((open) -> assertThat(open.howToFindOut())
			.isEqualTo(QUESTIONNAIRE.wording(open.answer()).findOut().inFull()));
	}

	@Test
	void givesNothingToExactlyThoseAnswersThatChangeNothing() {
		AnswerSamples samples = Shipped.samples(72);
		int compared = 0;
		for (int i = 0; i < 150; i++) {
			Requirements stated = Shipped.requirements(samples.next());
			List<Open> open = new OpenValues(RULES, stated).unsure();
			if (open.isEmpty()
					|| open.stream().mapToInt((one) -> one.values().size()).reduce(1, (a, b) -> a * b) > 200) {
				continue;
			}
			List<OpenAnswer> worth = of(stated).openAnswers();
			assertThat(worth).isSortedAccordingTo(Comparator.comparing((one) -> -one.settles()))
				.allSatisfy((one) -> assertThat(one.settles()).isBetween(0.0, 1.0));
			Set<String> deciding = deciding(stated, open);
			assertThat(worth).filteredOn((one) -> one.settles() > 0)
				.extracting(OpenAnswer::answer)
				.as("%s", stated.answers())
				.containsExactlyInAnyOrderElementsOf(deciding);
			compared += open.size();
		}
		assertThat(compared).isGreaterThan(50);
	}

	/** Those that decide something in at least one combination of the others. */
	private static Set<String> deciding(Requirements stated, List<Open> open) {
		Set<String> deciding = new HashSet<>();
		Variants variants = new Variants(RULES, stated, open, (answers) -> answers);
		Decisions decisions = new Decisions(RULES);
		List<Requirements> readings = new ArrayList<>(variants.allOrSome(variants.statedAndGiven(), 512));
		for (Requirements reading : readings) {
			for (Open one : open) {
				boolean decides = one.values()
					.stream()
					.flatMap((value) -> variants.with(reading, one.answer(), value).stream())
					.anyMatch((other) -> !decisions.of(other).equals(decisions.of(reading)));
				if (decides) {
					deciding.add(one.answer());
				}
			}
		}
		return deciding;
	}

	private static Answers everythingUnsure() {
		Answers answers = Answers.none();
		for (Question question : QUESTIONNAIRE.questions()) {
			answers = answers.unsure(question.id());
		}
		return answers;
	}

	private static Map<String, Object> but(String answer, Object value) {
		return with(PLAIN, answer, value);
	}

	private static Map<String, Object> with(Map<String, Object> answers, String answer, Object value) {
		Map<String, Object> others = new HashMap<>(answers);
		others.put(answer, value);
		return others;
	}

	private static Decision decide(Requirements requirements) {
		return Decision.of(RULES, requirements);
	}

	private static Unknowns of(Map<String, ?> answers) {
		return of(QUESTIONNAIRE.read(answers));
	}

	private static Unknowns of(Answers answers) {
		return of(Shipped.requirements(answers));
	}

	private static Unknowns of(Requirements stated) {
		return new Unknowns(RULES, stated, new Decisions(RULES));
	}

}
