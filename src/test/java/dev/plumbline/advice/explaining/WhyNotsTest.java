package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advice.Evidence;
import dev.plumbline.advice.Candidates.Candidate;
import dev.plumbline.advice.Evaluation;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.advice.explaining.WhyNot.Compared;
import dev.plumbline.advice.explaining.WhyNot.Excluded;
import dev.plumbline.advice.explaining.WhyNot.Outweighed;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class WhyNotsTest {

	private static final int ANSWER_SETS = 500;

	private static final RuleSet RULES = Shipped.RULES.current();

	private static final Map<String, Object> FIRM = Map.of("peakRequestsPerSecond", 200, "availability", "99.9",
			"regionOutage", "half-day", "writers", "one-place", "residency", "none", "messaging",
			List.of("jobs", "fan-out"), "messagesPerSecond", 40, "engineers", 6, "hosting", "own");

	@Test
	void haveARuleOrPointsBehindEveryRejectedCandidate() {
		eachRejected((inquiry, rejected) -> {
			WhyNot why = rejected.why();
			assertThat(why.excludedBy() == null).as("excluded or outweighed").isNotEqualTo(why.outweighedBy() == null);
			assertThat(why.excludedBy() == null || !why.excludedBy().isEmpty()).isTrue();
			assertThat(why.wouldNeed()).isNotEmpty()
				.hasSizeLessThanOrEqualTo(6)
				.doesNotHaveDuplicates()
				.allMatch((need) -> need.endsWith(".") && !need.contains("{"));
		});
	}

	@Test
	void showEveryExcludingSentenceHeldSoThatItsOppositeWouldFail() {
		eachRejected((inquiry, rejected) -> {
			for (Excluded excluded : (rejected.why().excludedBy() != null) ? rejected.why().excludedBy()
					: List.<Excluded>of()) {
				Rule rule = RULES.rulebook().rule(excluded.rule());
				assertThat(inquiry.evaluation().conclusions().fired()).contains(rule.name());
				assertThat(excluded.sentences()).hasSameSizeAs(rule.asked()).allMatch(Compared::held);
				for (int i = 0; i < rule.asked().size(); i++) {
					assertSpeaksTheTruth(rule.asked().get(i), excluded.sentences().get(i));
				}
			}
		});
	}

	@Test
	void addUpThePointsOfWhomNothingExcludes() {
		eachRejected((inquiry, rejected) -> {
			Outweighed outweighed = rejected.why().outweighedBy();
			if (outweighed != null) {
				Candidate candidate = RULES.candidates().area(rejected.area()).candidate(rejected.candidate());
				assertThat(outweighed.prior()).isEqualTo(candidate.prior());
				assertThat(outweighed.score())
					.isEqualTo(outweighed.prior() + sum(outweighed.speaksFor()) - sum(outweighed.against()));
				assertThat(outweighed.lacks()).isPositive();
				assertThat(outweighed.score() + outweighed.lacks())
					.isGreaterThanOrEqualTo(outweighed.chosenScore() - chosen(inquiry, rejected).lead());
				assertThat(outweighed.because()).startsWith("Nothing excludes it");
			}
		});
	}

	@Test
	void sayThatItOnlyCostsMoreOnlyWhereItDoes() {
		Map<String, Integer> said = new HashMap<>();
		eachRejected((inquiry, rejected) -> {
			Outweighed outweighed = rejected.why().outweighedBy();
			if (outweighed != null && outweighed.because().contains("it only costs more to run")) {
				Candidate chosen = chosen(inquiry, rejected);
				assertThat(outweighed.operations()).isGreaterThan(outweighed.chosenOperations());
				assertThat(outweighed.score() - outweighed.prior())
					.isGreaterThanOrEqualTo(outweighed.chosenScore() - chosen.prior());
				said.merge(rejected.area(), 1, Integer::sum);
			}
		});
		assertThat(said).isNotEmpty();
	}

	@Test
	void showTheVisitorsValueBesideTheLimit() {
		WhyNot kafka = whyNot(FIRM, "queue", "kafka");
		assertThat(kafka.excludedBy()).singleElement().satisfies((excluded) -> {
			assertThat(excluded.rule()).isEqualTo("Kafka for a postcard");
			assertThat(excluded.sentences())
				.contains(new Compared("Messages per second at the horizon are at most 1,000", true, 135.0,
						RULES.evidence().value("small-stream"), "messages a second", "small-stream", null));
			assertThat(excluded.sentences()).anySatisfy((sentence) -> {
				assertThat(sentence.text()).isEqualTo("The situation is \"a small operation\"");
				assertThat(sentence.behind()).singleElement().satisfies((behind) -> {
					assertThat(behind.fired()).isTrue();
					assertThat(behind.sentences()).extracting(Compared::value).containsExactly("1-3", 6.0);
				});
			});
		});
		assertThat(kafka.wouldNeed().get(0)).contains("more than 1,000 (yours: 135)",
				"Engineers: more than 50 (yours: 6)");
	}

	@Test
	void sayWithWhichAnswersTheEngineWouldChooseIt() {
		assertThat(whyNot(FIRM, "topology", "single-server").wouldNeed()).containsExactly(
				"Availability target: less than “99.9 %” (yours: “99.9 %”).", "With “99.5 %”, it would be chosen.");
		assertThat(chosen(with("availability", "99.5"), "topology")).isEqualTo("single-server");
		assertThat(whyNot(FIRM, "queue", "nats").wouldNeed())
			.anyMatch((need) -> need.startsWith("What messages are for: “Devices with bad connections”")
					&& need.endsWith("With that, it would be chosen."));
		assertThat(chosen(with("messaging", List.of("jobs", "fan-out", "edge")), "queue")).isEqualTo("nats");
	}

	@Test
	void adviseNobodyToTakeAnAnswerBack() {
		assertThat(whyNot(FIRM, "topology", "single-server").wouldNeed())
			.noneMatch((need) -> need.contains("left open"));
	}

	@Test
	void nameSeveralExclusionsEach() {
		WhyNot spanner = whyNot(FIRM, "database", "spanner");
		assertThat(spanner.excludedBy()).hasSize(2);
		assertThat(spanner.wouldNeed()).hasSize(3).last().asString().contains("would still lack");
	}

	/**
	 * What is shown bears out what is said of it, and would not if it were turned around.
	 */
	static void assertSpeaksTheTruth(Rule.Asked asked, Compared shown) {
		String subject = asked.comparison().subject();
		if (shown.behind() == null) {
			assertThat(Compares.holds(subject, asked.comparison().relation(), shown.value(), shown.limit()))
				.as("%s %s", asked.text(), shown)
				.isEqualTo(shown.held());
			assertThat(shown.value() != null
					&& Compares.holds(subject, asked.comparison().relation().opposite(), shown.value(), shown.limit()))
				.as("not %s %s", asked.text(), shown)
				.isEqualTo(shown.value() != null && !shown.held());
		}
	}

	private static int sum(List<Evidence> evidence) {
		return evidence.stream().mapToInt(Evidence::weight).sum();
	}

	private static Candidate chosen(Inquiry inquiry, Rejected rejected) {
		return RULES.candidates()
			.area(rejected.area())
			.candidate(inquiry.evaluation().choices().get(rejected.area()).choice());
	}

	private static Map<String, Object> with(String answer, Object value) {
		Map<String, Object> answers = new HashMap<>(FIRM);
		answers.put(answer, value);
		return answers;
	}

	private static String chosen(Map<String, Object> answers, String area) {
		return Evaluation.of(RULES, Shipped.requirements(answers)).choices().get(area).choice();
	}

	private static WhyNot whyNot(Map<String, Object> answers, String area, String candidate) {
		Inquiry inquiry = Inquiry.into(RULES, Shipped.requirements(answers));
		return new WhyNots(inquiry).byArea().get(area).get(candidate);
	}

	private static void eachRejected(BiConsumer<Inquiry, Rejected> check) {
		AnswerSamples samples = Shipped.samples(31);
		for (int i = 0; i < ANSWER_SETS; i++) {
			Inquiry inquiry = Inquiry.into(RULES, Shipped.requirements(samples.next()));
			Map<String, Map<String, WhyNot>> whyNot = new WhyNots(inquiry).byArea();
			inquiry.evaluation().choices().forEach((area, choice) -> {
				List<String> rejected = choice.candidates()
					.stream()
					.map(Advice.Candidate::candidate)
					.filter((candidate) -> !candidate.equals(choice.choice()))
					.toList();
				assertThat(whyNot.get(area)).containsOnlyKeys(rejected);
				whyNot.get(area).forEach((candidate, why) -> check.accept(inquiry, new Rejected(area, candidate, why)));
			});
		}
	}

	private record Rejected(String area, String candidate, WhyNot why) {
	}

}
