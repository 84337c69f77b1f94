package dev.plumbline.drawing;

import dev.plumbline.advice.Advice.Figure;
import dev.plumbline.advice.Advice.Test;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the availability test weighs: the downtime a target allows in a year, what one
 * regional event takes, and how long the business can do without a region.
 *
 * @param target the availability target, in percent or {@code none}
 * @param event minutes that one regional event takes
 * @param allowed minutes a year; absent without a target
 * @param outage how long a region may be gone, as the id of a choice
 */
record Downtime(String target, double event, @Nullable Double allowed, String outage) {

	/** Minutes of each choice; what is not here is not on the scale. */
	private static final Map<String, Double> BEARABLE = Map.of("day", 1_440.0, "half-day", 720.0, "quarter-hour", 15.0,
			"unnoticed", 0.0);

	static Downtime of(Test availability) {
		Figure event = availability.figure("regionalEvent");
		Double allowed = event.limit();
		double minutes = (event.value() instanceof Number number) ? Math.max(number.doubleValue(), 0) : 0;
		return new Downtime(String.valueOf(availability.figure("availability").value()), minutes,
				(allowed != null && allowed > 0) ? allowed : null,
				String.valueOf(availability.figure("regionOutage").value()));
	}

	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(Words.of("downtime.allowed"), this.allowed,
				(this.allowed != null) ? Amounts.duration(this.allowed) : Words.of("downtime.no-target")));
		lines.add(new Line(Words.of("downtime.event"), this.event, Amounts.duration(this.event)));
		lines.add(new Line(Words.of("downtime.bearable"), BEARABLE.get(this.outage),
				Words.orId("downtime.outage." + this.outage, this.outage)));
		return lines;
	}

	/** What to make of it, in one sentence. */
	String comparison() {
		if (this.allowed == null) {
			return Words.of("downtime.compare.no-target");
		}
		double ratio = this.event / this.allowed;
		return (ratio > 1) ? Words.of("downtime.compare.over", Amounts.ratio(ratio))
				: Words.of("downtime.compare.within", Amounts.share(ratio));
	}

	/** Whether one event takes more than a year allows. */
	boolean overspent() {
		return this.allowed != null && this.event > this.allowed;
	}

	String text() {
		String target = (this.allowed != null)
				? Words.of("downtime.text.target", this.target, Amounts.duration(this.allowed))
				: Words.of("downtime.text.no-target");
		return String.join(" ", target, Words.of("downtime.text.event", Amounts.duration(this.event)), comparison(),
				Words.of("downtime.text.bearable", Words.orId("downtime.outage." + this.outage, this.outage)),
				Words.of("downtime.scale"));
	}

	/**
	 * One line of the drawing.
	 *
	 * @param minutes zero for not at all; absent where there is nothing to mark
	 */
	record Line(String name, @Nullable Double minutes, String figure) {
	}

}
