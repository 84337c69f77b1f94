package dev.plumbline.drawing;

import dev.plumbline.advice.Advice;

import java.util.Optional;

/**
 * Draws an advice. The same advice always gives the same drawing. Every method takes a
 * prefix for the ids inside; it has to be unique on the page and a valid id.
 */
public final class Drawings {

	private Drawings() {
	}

	/** How much of one machine each part uses, today and at the horizon. */
	public static Drawing gauge(Advice advice, String idPrefix) {
		return gauge(Gauge.of(advice.tests().traffic()), "gauge.title", idPrefix);
	}

	/** The gauge of the one part that uses most. */
	public static Drawing smallGauge(Advice advice, String idPrefix) {
		Gauge gauge = Gauge.of(advice.tests().traffic()).worstOnly();
		String title = Words.of("gauge.title.worst");
		return new Drawing(title, gauge.text(),
				new GaugeSketch(gauge, false).drawn().svg(idPrefix, "pl-small", title, gauge.text()), null);
	}

	/** The downtime a target allows in a year, beside one regional event. */
	public static Drawing availability(Advice advice, String idPrefix) {
		Downtime downtime = Downtime.of(advice.tests().availability());
		return drawing(idPrefix, Words.of("downtime.title"), downtime.text(),
				new DowntimeSketch(downtime, true).drawn(), new DowntimeSketch(downtime, false).drawn());
	}

	/** Where data are written, where they have to stay, and what binds them together. */
	public static Drawing dataModel(Advice advice, String idPrefix) {
		Places places = Places.of(advice.tests().dataModel());
		return drawing(idPrefix, Words.of("places.title"), places.text(), new PlacesSketch(places, true).drawn(),
				new PlacesSketch(places, false).drawn());
	}

	/** What runs where, what is copied where, and what can fail as a whole. */
	public static Drawing topology(Advice advice, String idPrefix) {
		Plan plan = new Planner(Chosen.of(advice)).plan();
		return drawing(idPrefix, Words.of("plan.title", plan.name()), new PlanText(plan).text(),
				new PlanSketch(plan, true).drawn(), new PlanSketch(plan, false).drawn());
	}

	/**
	 * The same as {@link #topology}, as PlantUML source to be drawn by others; all names
	 * in it are escaped.
	 */
	public static String topologyAsPlantUml(Advice advice) {
		return new PlanUml(new Planner(Chosen.of(advice)).plan()).text();
	}

	/**
	 * Each part against its limit over the years, with the year the first one breaks;
	 * empty when the advice is of a time before it said so.
	 */
	public static Optional<Drawing> runway(Advice advice, String idPrefix) {
		return Growth.of(advice).map((growth) -> runway(growth, idPrefix));
	}

	static Drawing runway(Growth growth, String idPrefix) {
		return drawing(idPrefix, Words.of("curves.title"), new GrowthText(growth).text(),
				new GrowthSketch(growth, true).drawn(), new GrowthSketch(growth, false).drawn());
	}

	private static Drawing gauge(Gauge gauge, String titleKey, String idPrefix) {
		return drawing(idPrefix, Words.of(titleKey), gauge.text(), new GaugeSketch(gauge, true).drawn(),
				new GaugeSketch(gauge, false).drawn());
	}

	private static Drawing drawing(String id, String title, String text, Sketch wide, Sketch narrow) {
		return new Drawing(title, text, wide.svg(id, "pl-wide", title, text),
				narrow.svg(id + "-narrow", "pl-narrow", title, text));
	}

}
