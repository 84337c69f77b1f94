package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Figure;
import dev.plumbline.rules.Evidence;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What each test compared, in the visitor's units. */
final class TestFigures {

	/**
	 * Minutes a year that each target allows, by arithmetic: one minus the target, of
	 * 525,960.
	 */
	private static final Map<String, Double> ALLOWED_MINUTES = Map.of("99", 5_259.6, "99.5", 2_629.8, "99.9", 525.96,
			"99.95", 262.98, "99.99", 52.596, "99.999", 5.2596);

	/** Figures shown beside the tests. */
	static final List<String> FIGURES = List.of("postgres-writes", "postgres-reads", "postgres-terabytes",
			"region-event-minutes");

	private final Situation situation;

	private final Evidence evidence;

	TestFigures(Situation situation, Evidence evidence) {
		this.situation = situation;
		this.evidence = evidence;
	}

	/** Application, writes, reads and data, each today, at the horizon, and its limit. */
	List<Figure> traffic() {
		Load now = this.situation.now();
		Load horizon = this.situation.horizon();
		return List.of(
				number("application", horizon.originRequests(), now.originRequests(),
						this.situation.requestsOneMachineCarries(), "requests a second"),
				number("writes", horizon.writes(), now.writes(), this.evidence.value("postgres-writes"),
						"writes a second"),
				number("reads", horizon.readShare() * this.evidence.value("postgres-reads"),
						now.readShare() * this.evidence.value("postgres-reads"), this.evidence.value("postgres-reads"),
						"queries a second"),
				number("data", horizon.terabytes(), now.terabytes(), this.evidence.value("postgres-terabytes"), "TB"));
	}

	/** The target, what it allows, and what one regional event takes. */
	List<Figure> availability() {
		Double allowed = ALLOWED_MINUTES.get(this.situation.availability());
		return List.of(choice("availability", this.situation.availability()),
				choice("regionOutage", this.situation.requirements().regionOutage()),
				choice("dataLoss", this.situation.requirements().dataLoss()),
				new Figure("regionalEvent", this.evidence.value("region-event-minutes"), null, allowed, "minutes"));
	}

	/** Where data are written, where they have to stay, and what has to hold together. */
	List<Figure> dataModel() {
		return List.of(choice("writers", this.situation.requirements().writers()),
				choice("residency", this.situation.requirements().residency()),
				choice("crossRegionTransactions", this.situation.crossRegionTransactions()));
	}

	private static Figure number(String name, double value, @Nullable Double now, double limit, String unit) {
		return new Figure(name, Writing.rounded(value), (now != null) ? Writing.rounded(now) : null,
				Writing.rounded(limit), unit);
	}

	private static Figure choice(String name, String value) {
		return new Figure(name, value, null, null, null);
	}

}
