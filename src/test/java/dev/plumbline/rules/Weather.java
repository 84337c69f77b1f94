package dev.plumbline.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A small vocabulary about the weather: the sentence language knows nothing of our
 * domain.
 */
public record Weather(double degrees, boolean rain) {

	static final Stratum SEEN = new Stratum(1, "seen");

	static final Stratum ADVISED = new Stratum(2, "advised");

	/** What was concluded. */
	public static final class Forecast {

		final List<String> said = new ArrayList<>();

		/** Says something, on behalf of a rule. */
		public void say(String rule, String text) {
			this.said.add(text);
		}

	}

	/** Known once the first stratum has ended. */
	public record Sky(boolean grey) {
	}

	static Evidence evidence() {
		LocalDate day = LocalDate.of(2026, 1, 1);
		return new Evidence(List.of(
				new EvidenceEntry("cold", 5, "degrees", "S1", EvidenceEntry.Confidence.HIGH, day, day, null),
				new EvidenceEntry("crowd", 12_500.5, "people", "S1", EvidenceEntry.Confidence.LOW, day, day, null)),
				List.of(new Source("S1", "A thermometer", "The roof", null, null)));
	}

	static Vocabulary<Forecast> vocabulary() {
		return Vocabulary.of(Forecast.class, List.of(SEEN, ADVISED))
			.parameter("limit", Parameter.number())
			.parameter("text", Parameter.text())
			.parameter("place", Parameter.oneOf(List.of("sea", "seaside", "hill")))
			.parameter("places", Parameter.listOf(List.of("sea", "seaside", "hill")))
			.condition(new Condition<>("Degrees are more than {limit}", Weather.class, Stratum.GIVEN, true,
					List.of("degrees"), "degrees() > {limit}", (a) -> (w) -> w.degrees() > a.number(0)))
			.condition(new Condition<>("Degrees are at most {limit}", Weather.class, Stratum.GIVEN, true,
					List.of("degrees"), "degrees() <= {limit}", (a) -> (w) -> w.degrees() <= a.number(0)))
			.condition(new Condition<>("It rains", Weather.class, Stratum.GIVEN, false, List.of("rain"), "rain()",
					(a) -> Weather::rain))
			.condition(
					new Condition<>("The sky is grey", Sky.class, SEEN, false, List.of(), "grey()", (a) -> Sky::grey))
			.conclusion(new Conclusion<>("Note {text}", SEEN, "say(\"{text}\")",
					(a) -> (forecast, rule) -> forecast.say(rule, a.text(0))))
			.conclusion(new Conclusion<>("Go to the {place}", ADVISED, "say(\"{place}\")",
					(a) -> (forecast, rule) -> forecast.say(rule, a.text(0))))
			.conclusion(new Conclusion<>("Avoid {places}", ADVISED, "say(\"{places}\")",
					(a) -> (forecast, rule) -> forecast.say(rule, String.join("+", a.list(0)))))
			.build();
	}

}
