package dev.plumbline.rules;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class RulebookTest {

	private static final Map<String, String> CHAPTERS = Map.of("1.dslr", """
			chapter "First"
			stratum seen
			rule "It is wet"
			when
			  It rains
			then
			  Note "wet"
			  Because "Rain is wet."
			  Source S1
			end
			rule "It is warm"
			when
			  Degrees are more than [cold]
			then
			  Note "warm"
			  Because "It is."
			  Source S1
			end
			""", "2.dslr", """
			chapter "Second"
			stratum advised
			rule "Under a grey sky"
			when
			  It rains
			  The sky is grey
			then
			  Go to the seaside
			  Avoid sea, hill
			  Because "It is prettier there."
			  Source S1
			end
			""");

	private final Rulebook<Weather.Forecast> rulebook = Rulebook.read(Weather.vocabulary(), CHAPTERS,
			Weather.evidence());

	@Test
	void firesAStratumToItsEndBeforeTheNext() {
		assertThat(run(new Weather(20, true), new Weather.Sky(true))).containsExactly("warm", "wet", "seaside",
				"sea+hill");
	}

	@Test
	void firesOnlyWhenEveryQuestionHolds() {
		assertThat(run(new Weather(5, true), new Weather.Sky(false))).containsExactly("wet");
		assertThat(run(new Weather(20, false), new Weather.Sky(true))).containsExactly("warm");
	}

	@Test
	void keepsRulesByStratumAndName() {
		assertThat(this.rulebook.rules()).extracting(Rule::name)
			.containsExactly("It is warm", "It is wet", "Under a grey sky");
	}

	@Test
	void firesTheSameRulesSilently() {
		Weather.Forecast forecast = new Weather.Forecast();
		try (RuleRun run = Rulebook.silent(this.rulebook).start(forecast)) {
			run.know(new Weather(20, true)).fire(Weather.SEEN);
		}
		assertThat(forecast.said).isEmpty();
	}

	private List<String> run(Weather weather, Weather.Sky sky) {
		Weather.Forecast forecast = new Weather.Forecast();
		try (RuleRun run = this.rulebook.start(forecast)) {
			run.know(weather).fire(Weather.SEEN);
			run.know(sky).fire(Weather.ADVISED);
		}
		return forecast.said;
	}

}
