package dev.plumbline.advice.explaining;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Decisions;
import dev.plumbline.advice.Shipped;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import static org.assertj.core.api.Assertions.assertThat;

class FlipSentencesTest {

	private static final RuleSet RULES = Shipped.RULES.current();

	private static final ResourceBundle NAMES = ResourceBundle.getBundle("messages", Locale.ROOT);

	private static final Map<String, Object> SHOP = Map.of("peakRequestsPerSecond", 200, "yearlyGrowth", 1.5,
			"planningYears", 3, "dataGb", Map.of("from", 100, "to", 150), "availability", "99.9", "regionOutage",
			"half-day", "writers", "one-place", "residency", "none", "messaging", List.of("jobs"), "engineers", 20);

	@Test
	void sayUntilWhenAChoiceHolds() {
		assertThat(sentence(SHOP, "peakRequestsPerSecond", "choices.queue"))
			.isEqualTo("A queue table in Postgres until about 7,410 requests a second at today’s peak; you said 200. "
					+ "Then: RabbitMQ.");
	}

	@Test
	void sayWhatWasAssumed() {
		assertThat(sentence(SHOP, "peakWritesPerSecond", "verdict"))
			.isEqualTo("The verdict is “Not needed” until about 2,970 writes a second at today’s peak; we assume 40. "
					+ "Then: Not yet.");
	}

	@Test
	void sayWhichNumberOfARangeCounts() {
		assertThat(sentence(SHOP, "dataGb", "tests.traffic"))
			.isEqualTo("Is the traffic too big for one machine? No until about 2,970 GB of data today; "
					+ "you gave a range, and we go by 122.5. Then: Not yet.");
	}

	@Test
	void countWholeNumbersDownwards() {
		assertThat(sentence(SHOP, "engineers", "choices.style"))
			.isEqualTo("A modular monolith with more than 3 engineers; you said 20. Otherwise: A plain monolith.");
	}

	@Test
	void sayWhenTheStatedNumberLiesOnTheLimit() {
		Map<String, Object> onTheLimit = new LinkedHashMap<>(SHOP);
		onTheLimit.put("yearlyGrowth", 1);
		onTheLimit.put("peakWritesPerSecond", 10_000);
		assertThat(sentence(onTheLimit, "peakWritesPerSecond", "choices.database"))
			.isEqualTo("One Postgres primary until just over 10,000 writes a second at today’s peak; you said 10,000. "
					+ "Then: One Postgres primary with partitioned tables.");
	}

	@Test
	void sayWhatAnotherChoiceWouldDo() {
		assertThat(sentence(SHOP, "availability", "verdict")).isEqualTo(
				"If “Availability target” were “99.99 %” instead of “99.9 %”, the verdict would be “Not yet” instead of "
						+ "“Not needed”.");
	}

	@Test
	void sayWhatTickingAndUntickingWouldDo() {
		assertThat(sentence(SHOP, "messaging", "choices.queue"))
			.isEqualTo("If “What messages are for” did not have “Background jobs”, we would take “No queue” instead of "
					+ "“A queue table in Postgres”.");
		assertThat(sentence(SHOP, "workloads", "tests.dataModel"))
			.isEqualTo("If “Kinds of work” had “Matching of orders” as well, the answer to “Does the data model need a "
					+ "distributed database?” would be “Yes” instead of “No”.");
	}

	@Test
	void sayWhatConfirmingAnAssumptionWouldDo() {
		assertThat(sentence(Map.of("peakRequestsPerSecond", 200), "writers", "verdict")).isEqualTo(
				"If you said “In one country or on one continent” for “Where data are changed”, as we assume, the "
						+ "verdict would be “Not needed” instead of “Cannot tell yet”.");
	}

	@Test
	void haveWordsForEveryFlip() {
		AnswerSamples samples = Shipped.samples(81);
		for (int i = 0; i < 40; i++) {
			Requirements stated = Shipped.requirements(samples.next());
			FlipSentences sentences = new FlipSentences(RULES, stated, NAMES::getString);
			assertThat(new Flips(RULES, stated, new Decisions(RULES)).all()).extracting(sentences::of)
				.allSatisfy((sentence) -> assertThat(sentence).endsWith(".").doesNotContain("{"));
		}
	}

	@Test
	void haveAnAmountForEveryNumber() {
		assertThat(Questionnaire.shipped().questions()).filteredOn((question) -> question.kind().isNumeric())
			.extracting((question) -> new FlipAmounts(Answers.none()).limit(question, 3, 1))
			.allSatisfy((amount) -> assertThat(amount).contains("1").doesNotContain("{"));
	}

	private static String sentence(Map<String, ?> answers, String answer, String outcome) {
		Requirements stated = Shipped.requirements(answers);
		Flip flip = new Flips(RULES, stated, new Decisions(RULES)).all()
			.stream()
			.filter((each) -> each.answer().equals(answer) && each.changes().get(0).what().equals(outcome))
			.findFirst()
			.orElseThrow();
		return new FlipSentences(RULES, stated, NAMES::getString).of(flip);
	}

}
