package dev.plumbline.drawing;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advice.Choice;
import dev.plumbline.advice.Advice.Figure;
import dev.plumbline.advice.Advice.Margin;
import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Runway;
import dev.plumbline.advice.Advice.Span;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An advice made by hand, with everything that is drawn, to be varied. */
final class AdviceForDrawing {

	private final Map<String, String> choices = new LinkedHashMap<>(
			Map.of("topology", "primary-with-standby", "database", "postgres", "sideStore", "none", "queue", "none",
					"coordination", "none", "style", "modular-monolith"));

	private final Map<String, String> answers = new LinkedHashMap<>(
			Map.of("availability", "99.9", "regionOutage", "half-day", "dataLoss", "seconds", "writers", "one-place",
					"residency", "none", "crossRegionTransactions", "none"));

	private final List<Figure> traffic = new ArrayList<>();

	private double eventMinutes = 900;

	private @Nullable Double allowedMinutes = 525.96;

	private @Nullable Runway runway;

	private Advice.@Nullable Growth growth;

	static AdviceForDrawing ordinary() {
		return new AdviceForDrawing().part("application", 120.0, 405.0, 12_000.0, "requests a second")
			.part("writes", 24.0, 81.0, 10_000.0, "writes a second")
			.part("reads", 480.0, 1_620.0, 25_000.0, "queries a second")
			.part("data", 0.04, 0.3, 4.0, "TB");
	}

	AdviceForDrawing part(String name, @Nullable Double now, double later, @Nullable Double limit, String unit) {
		this.traffic.removeIf((figure) -> figure.name().equals(name));
		this.traffic.add(new Figure(name, later, now, limit, unit));
		return this;
	}

	AdviceForDrawing noParts() {
		this.traffic.clear();
		return this;
	}

	AdviceForDrawing chosen(String area, String candidate) {
		this.choices.put(area, candidate);
		return this;
	}

	AdviceForDrawing answer(String id, String choice) {
		this.answers.put(id, choice);
		return this;
	}

	AdviceForDrawing downtime(String target, @Nullable Double allowed, double event, String outage) {
		this.allowedMinutes = allowed;
		this.eventMinutes = event;
		return answer("availability", target).answer("regionOutage", outage);
	}

	AdviceForDrawing runway(int year, String breaksFirst) {
		this.runway = new Runway(year, breaksFirst);
		return this;
	}

	AdviceForDrawing growth(int horizon, Advice.Curve... parts) {
		this.growth = new Advice.Growth(2026, horizon, List.of(parts));
		return this;
	}

	Advice advice() {
		Span none = new Span(0, 0);
		Map<String, Choice> chosen = new LinkedHashMap<>();
		this.choices
			.forEach((area, candidate) -> chosen.put(area, new Choice(candidate, null, Margin.CLEAR, List.of())));
		return new Advice(Advice.Verdict.NOT_NEEDED, "By hand.", false, List.of(), tests(), chosen, List.of(),
				List.of(), List.of(), List.of(), new Advice.Cost(none, none, none, true, "By hand."), List.of(),
				List.of(), new Advice.Confidence(Advice.Confidence.Level.LOW, "By hand."), this.runway, this.growth,
				List.of(), 1, "0.1.0", LocalDate.of(2026, 11, 1));
	}

	private Advice.Tests tests() {
		return new Advice.Tests(test(this.traffic),
				test(List.of(choice("availability"), choice("regionOutage"), choice("dataLoss"),
						new Figure("regionalEvent", this.eventMinutes, null, this.allowedMinutes, "minutes"))),
				test(List.of(choice("writers"), choice("residency"), choice("crossRegionTransactions"))));
	}

	private Figure choice(String id) {
		return new Figure(id, this.answers.get(id), null, null, null);
	}

	private static Advice.Test test(List<Figure> figures) {
		return new Advice.Test(Outcome.NO, null, null, "By hand.", List.copyOf(figures));
	}

}
