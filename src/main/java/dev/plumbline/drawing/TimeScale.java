package dev.plumbline.drawing;

import java.util.List;

/**
 * A logarithmic scale of time whose ticks are units people know. It spans a minute to a
 * week, and further where something has to be marked there.
 */
final class TimeScale {

	private static final List<Tick> TICKS = List.of(new Tick("second", 1 / 60.0), new Tick("minute", 1),
			new Tick("hour", 60), new Tick("day", 1_440), new Tick("week", 10_080), new Tick("year", 525_960),
			new Tick("decade", 5_259_600), new Tick("century", 52_596_000));

	private static final int MINUTE = 1;

	private static final int WEEK = 4;

	private final int first;

	private final int last;

	private final double left;

	private final double right;

	TimeScale(List<Double> minutes, double left, double right) {
		this.left = left;
		this.right = right;
		double least = minutes.stream().filter((value) -> value > 0).mapToDouble(Double::doubleValue).min().orElse(1);
		double most = minutes.stream().mapToDouble(Double::doubleValue).max().orElse(1);
		this.first = (least < TICKS.get(MINUTE).minutes()) ? 0 : MINUTE;
		int end = WEEK;
		while (end < TICKS.size() - 1 && TICKS.get(end).minutes() < most) {
			end++;
		}
		this.last = end;
	}

	List<Tick> ticks() {
		return TICKS.subList(this.first, this.last + 1);
	}

	/** Where a span above zero stands; what is off the scale stands at its end. */
	double at(double minutes) {
		double from = Math.log(TICKS.get(this.first).minutes());
		double to = Math.log(TICKS.get(this.last).minutes());
		double share = (Math.log(minutes) - from) / (to - from);
		return this.left + (this.right - this.left) * Math.max(0, Math.min(1, share));
	}

	/** A mark of the scale. */
	record Tick(String unit, double minutes) {
	}

}
