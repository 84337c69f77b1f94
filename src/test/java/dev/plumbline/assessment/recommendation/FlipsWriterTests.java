package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.explaining.Flip;
import dev.plumbline.advice.explaining.Flip.Change;
import dev.plumbline.assessment.recommendation.FlipsView.Group;
import dev.plumbline.assessment.recommendation.FlipsView.Turn;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What would change the advice is told where it matters most, the nearest first. */
class FlipsWriterTests {

	private static final Map<String, Object> ANSWERS = Map.of("peakRequestsPerSecond", 500, "yearlyGrowth", 2,
			"regionOutage", "half-day", "messaging", List.of("jobs"));

	private static final Change VERDICT = new Change("verdict", "not-needed", "not-yet");

	private static final Change TRAFFIC = new Change("tests.traffic", "no", "not-yet");

	private static final Change QUEUE = new Change("choices.queue", "postgres-queue", "kafka");

	@Test
	void putsTheVerdictFirstAndTheNearestBeforeTheFar() {
		FlipsView view = view(flip("dataGb", 100, 1_000, VERDICT), flip("peakRequestsPerSecond", 500, 600, VERDICT),
				flip("yearlyGrowth", 2, 3, VERDICT), flip("regionOutage", "half-day", "unnoticed", VERDICT),
				flip("messagesPerSecond", 10, 5_000, QUEUE));
		assertThat(view.groups()).extracting(Group::id).containsExactly("verdict", "tests", "choices");
		Group verdict = view.groups().get(0);
		assertThat(verdict.nearest()).extracting((turn) -> turn.answer().id())
			.containsExactly("peakRequestsPerSecond", "yearlyGrowth", "regionOutage");
		assertThat(verdict.others()).extracting((turn) -> turn.answer().id()).containsExactly("dataGb");
		assertThat(view.groups().get(1).nothing()).isTrue();
		assertThat(view.nothing()).isFalse();
	}

	@Test
	void countsOneStepOfAListAsADoubling() {
		Nearness nearness = new Nearness();
		assertThat(nearness.distance(flip("regionOutage", "day", "half-day", VERDICT)))
			.isEqualTo(nearness.distance(flip("dataGb", 100, 200, VERDICT)))
			.isEqualTo(nearness.distance(flip("dataGb", 100, 50, VERDICT)))
			.isEqualTo(nearness.distance(flip("messaging", List.of(), List.of("jobs"), VERDICT)));
		assertThat(nearness.distance(flip("regionOutage", "day", "unnoticed", VERDICT)))
			.isGreaterThan(nearness.distance(flip("dataGb", 0, 4, VERDICT)));
	}

	@Test
	void tellsTheSameChangeOnceWithAllThatFollows() {
		FlipsView view = view(flip("peakRequestsPerSecond", 500, 20_000, VERDICT, TRAFFIC, QUEUE),
				flip("peakRequestsPerSecond", 500, 20_000, TRAFFIC, VERDICT, QUEUE));
		Turn turn = view.groups().get(0).nearest().get(0);
		assertThat(turn.also()).containsExactly(new FlipsView.Also("Traffic test", "No", "Not yet"),
				new FlipsView.Also("Queue", "A queue table in Postgres", "Apache Kafka"));
		assertThat(view.groups().get(1).nothing()).isTrue();
		assertThat(view.groups().get(2).nothing()).isTrue();
	}

	@Test
	void showsOneChangeOfEachChoiceAndKeepsTheOthersBack() {
		Group choices = view(flip("messagesPerSecond", 10, 20, QUEUE), flip("messagesPerSecond", 10, 30_000, QUEUE),
				flip("engineers", 8, 4, new Change("choices.style", "modular-monolith", "monolith")))
			.groups()
			.get(2);
		assertThat(choices.nearest()).extracting(Turn::to).containsExactly("20", "4");
		assertThat(choices.others()).extracting(Turn::to).containsExactly("30,000");
	}

	@Test
	void writesTheWayInTheVisitorsWords() {
		FlipsView view = view(flip("peakRequestsPerSecond", 500, 9_432.1, VERDICT),
				flip("regionOutage", "half-day", "quarter-hour", VERDICT),
				flip("messaging", List.of("jobs"), List.of("jobs", "replay"), VERDICT),
				flip("messaging", List.of("jobs"), List.of(), VERDICT));
		List<Turn> turns = view.groups().get(0).nearest();
		assertThat(turns.get(0)).extracting(Turn::from, Turn::to).containsExactly("Half a day", "A quarter of an hour");
		assertThat(turns.get(1)).extracting(Turn::from, Turn::to)
			.containsExactly("", "also “Reading old events again”");
		assertThat(turns.get(2)).extracting(Turn::from, Turn::to).containsExactly("", "no “Background jobs”");
		Turn far = view.groups().get(0).others().get(0);
		assertThat(far).extracting(Turn::from, Turn::to).containsExactly("500", "9,432");
		assertThat(far.sentence()).contains("9,432", "you said 500");
	}

	@Test
	void saysThatNothingWouldChangeAnything() {
		assertThat(view().nothing()).isTrue();
	}

	private static Flip flip(String answer, Object from, Object to, Change... changes) {
		return new Flip(answer, from, to, Arrays.asList(changes));
	}

	private static FlipsView view(Flip... flips) {
		FlipsView view = Views.of(ANSWERS, Views.explaining(Map.of(), Map.of(), Arrays.asList(flips))).flips();
		assertThat(view).isNotNull();
		return view;
	}

}
