package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.explaining.WhyNot;
import dev.plumbline.advice.explaining.WhyNot.Behind;
import dev.plumbline.advice.explaining.WhyNot.Compared;
import dev.plumbline.advice.explaining.WhyTest;
import dev.plumbline.assessment.recommendation.RecommendationView.Candidate;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who was not chosen, and what a test did not come to, is told with the visitor's values.
 */
class WhyNotWriterTests {

	private static final Map<String, Object> ANSWERS = Map.of("messaging", List.of("jobs", "fan-out"),
			"messagesPerSecond", 40, "engineers", 4, "onCall", "nobody");

	private static final String POSTCARD = "Kafka for a postcard";

	private static final String RATE = "Messages per second at the horizon are at most 1,000";

	private static final String BECAUSE = Views.RULES.current().rulebook().rule(POSTCARD).because();

	@Test
	void setsTheVisitorsValueBesideWhatARuleAsks() {
		WhyNot.Excluded excluded = new WhyNot.Excluded(POSTCARD, BECAUSE,
				List.of(new Compared("Messages are needed", true, List.of("jobs", "fan-out"), null, null, null, null),
						new Compared(RATE, true, 675.5, 1_000.0, "messages a second", "small-stream", null)));
		Candidate kafka = kafka(new WhyNot(List.of(excluded), null, List.of("Messages a second: more than 1,000.")));
		assertThat(kafka.struck()).isTrue();
		assertThat(kafka.inShort()).isEqualTo(BECAUSE);
		WhyNotView why = kafka.whyNot();
		assertThat(why.struckBy()).singleElement().satisfies((strike) -> {
			assertThat(strike.because().text()).isEqualTo(BECAUSE);
			Asked needed = strike.asked().get(0);
			assertThat(needed.yours()).isEqualTo("“Background jobs”, “Several programs hear of the same event”");
			assertThat(needed.limit()).isNull();
			Asked rate = strike.asked().get(1);
			assertThat(rate.sentence().text()).isEqualTo(RATE);
			assertThat(rate.sentence().pieces()).filteredOn((piece) -> piece.mark() != null)
				.singleElement()
				.satisfies((figure) -> assertThat(figure.text()).isEqualTo("1,000"));
			assertThat(rate.yours()).isEqualTo("676 messages a second");
			assertThat(rate.limit()).isEqualTo("1,000 messages a second");
		});
	}

	@Test
	void marksTheFiguresInWhatItWouldNeedButNotTheVisitorsOwn() {
		WhyNot.Excluded excluded = new WhyNot.Excluded(POSTCARD, BECAUSE, List.of());
		String need = "Messages a second at your horizon: more than 1,000 (yours: 1,000 in 2 years).";
		Said said = kafka(new WhyNot(List.of(excluded), null, List.of(need))).whyNot().wouldNeed().get(0);
		assertThat(said.text()).isEqualTo(need);
		assertThat(said.pieces()).filteredOn((piece) -> piece.mark() != null).hasSize(1);
		assertThat(said.pieces().get(1).text()).isEqualTo("1,000");
	}

	@Test
	void saysPlainlyThatNothingExcludesACandidate() {
		String plainly = "Nothing excludes it, it only costs more.";
		Candidate kafka = kafka(
				new WhyNot(null, new WhyNot.Outweighed(plainly, 1, 3, 3, 0, 4, 1, List.of(), List.of()), List.of()));
		assertThat(kafka.whyNot().because()).isEqualTo(plainly);
		assertThat(kafka.whyNot().struckBy()).isEmpty();
	}

	@Test
	void tellsOfARuleThatNamesNoSituationOnlyWhatFailed() {
		List<Compared> asked = List.of(
				new Compared("People on call are nobody", true, "nobody", "nobody", null, null, null),
				new Compared("Engineers are fewer than 4", false, 4.0, 4.0, "engineers", "team-tiny", null));
		String rule = Views.RULES.current().rulebook().rules().get(0).name();
		Compared situation = new Compared("The situation is \"a small operation\"", true, null, null, null, null,
				List.of(new Behind(rule, false, asked), new Behind(rule, true, asked)));
		WhyNot whyNot = new WhyNot(List.of(new WhyNot.Excluded(POSTCARD, BECAUSE, List.of(situation))), null,
				List.of());
		List<Asked.Behind> behind = kafka(whyNot).whyNot().struckBy().get(0).asked().get(0).behind();
		assertThat(behind).extracting((one) -> one.asked().size()).containsExactly(1, 2);
		assertThat(behind.get(0).asked().get(0).sentence().text()).isEqualTo("Engineers are fewer than 4");
		assertThat(behind.get(0).asked().get(0).yours()).isEqualTo("4 engineers");
	}

	@Test
	void partsTheRulesOfATestByWhatTheyDid() {
		String fits = "Everything fits one machine with half to spare";
		String fleet = "A front tier of many machines";
		WhyTest why = new WhyTest(
				List.of(spoke(fits, "no", true),
						spoke("Everything fits one machine, without much to spare", "no", false)),
				List.of(spoke(fleet, "yes-for-one-part", false)));
		RecommendationView view = Views.of(ANSWERS, Views.explaining(Map.of("traffic", why), Map.of(), List.of()));
		WhyTestView shown = view.tests().get(0).why();
		assertThat(shown.decided()).singleElement()
			.satisfies((rule) -> assertThat(rule.because().text()).isEqualTo(view.tests().get(0).because().text()));
		assertThat(shown.besides()).hasSize(1);
		assertThat(shown.nearest()).singleElement().satisfies((rule) -> {
			assertThat(rule.outcome()).isEqualTo("yes-for-one-part");
			assertThat(rule.because().text()).startsWith("More than 10 machines");
		});
		assertThat(view.tests().get(1).why()).isNull();
	}

	@Test
	void showsWhatIsKnownWhileThereIsNoExplanation() {
		RecommendationView view = Views.of(ANSWERS, Views.DAY);
		assertThat(view.flips()).isNull();
		Candidate kafka = kafka(view);
		assertThat(kafka.whyNot()).isNull();
		assertThat(kafka.struck()).isTrue();
		assertThat(kafka.excludedBy()).extracting(Said::text).contains(BECAUSE);
	}

	private static WhyTest.Spoke spoke(String rule, String outcome, boolean decides) {
		return new WhyTest.Spoke(rule, outcome, decides, "", List.of());
	}

	private static Candidate kafka(WhyNot whyNot) {
		return kafka(
				Views.of(ANSWERS, Views.explaining(Map.of(), Map.of("queue", Map.of("kafka", whyNot)), List.of())));
	}

	private static Candidate kafka(RecommendationView view) {
		Advice.Choice queue = Views.advice(ANSWERS).choices().get("queue");
		assertThat(queue.choice()).isNotEqualTo("kafka");
		return view.areas()
			.stream()
			.filter((area) -> area.id().equals("queue"))
			.flatMap((area) -> area.others().stream())
			.filter((other) -> other.label().equals("Apache Kafka"))
			.findFirst()
			.orElseThrow();
	}

}
