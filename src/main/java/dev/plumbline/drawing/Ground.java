package dev.plumbline.drawing;

import dev.plumbline.drawing.Plan.Frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The places of a topology, before anything stands on them.
 *
 * @param shape which of the few kinds of ground it is
 * @param active columns where work is done
 * @param waiting columns that only wait or keep
 */
record Ground(Shape shape, List<Frame> frames, List<Integer> active, List<Integer> waiting) {

	static Ground of(Chosen chosen) {
		return switch (chosen.topology()) {
			case "single-server" -> server(chosen.queue().equals("managed-queue"));
			case "warm-standby-region" -> chosen.clustered() ? pair() : warm();
			case "multi-region-active" -> apart(Shape.REGIONS, "plan.region");
			case "cells-per-jurisdiction" -> apart(Shape.CELLS, "plan.jurisdiction");
			default -> zones((chosen.clustered() || chosen.replicas()) ? 3 : 2);
		};
	}

	/**
	 * One server, the cloud beside it where something of the cloud is used, and backups
	 * elsewhere.
	 */
	private static Ground server(boolean cloud) {
		int last = cloud ? 2 : 1;
		List<Frame> frames = new ArrayList<>();
		frames.add(new Frame(Words.of("plan.region.one"), 0, last - 1, true));
		frames.add(new Frame(Words.of("plan.elsewhere"), last, last, true));
		frames.add(new Frame(Words.of("plan.server"), 0, 0, false));
		if (cloud) {
			frames.add(new Frame(Words.of("plan.cloud"), 1, 1, false));
		}
		frames.add(new Frame(Words.of("plan.storage"), last, last, false));
		return new Ground(Shape.SERVER, frames, List.of(0), List.of(last));
	}

	private static Ground zones(int count) {
		List<Frame> frames = new ArrayList<>();
		frames.add(new Frame(Words.of("plan.region.one"), 0, count - 1, true));
		IntStream.range(0, count).forEach((zone) -> frames.add(zone(zone)));
		return new Ground(Shape.ZONES, frames, IntStream.range(0, count).boxed().toList(), List.of());
	}

	private static Ground warm() {
		List<Frame> frames = List.of(new Frame(Words.of("plan.region", "A"), 0, 1, true),
				new Frame(Words.of("plan.region", "B"), 2, 2, true), zone(0), zone(1),
				new Frame(Words.of("plan.waiting"), 2, 2, false));
		return new Ground(Shape.WARM, frames, List.of(0, 1), List.of(2));
	}

	/**
	 * As above, but with the zones of a region drawn as one, as what runs there needs
	 * three.
	 */
	private static Ground pair() {
		List<Frame> frames = List.of(new Frame(Words.of("plan.region", "A"), 0, 0, true),
				new Frame(Words.of("plan.region", "B"), 1, 1, true), new Frame(Words.of("plan.zones"), 0, 0, false),
				new Frame(Words.of("plan.waiting"), 1, 1, false));
		return new Ground(Shape.PAIR, frames, List.of(0), List.of(1));
	}

	private static Ground apart(Shape shape, String name) {
		List<Frame> frames = new ArrayList<>();
		for (int column = 0; column < 3; column++) {
			frames.add(new Frame(Words.of(name, letter(column)), column, column, true));
			frames.add(new Frame(Words.of("plan.zones"), column, column, false));
		}
		return new Ground(shape, frames, List.of(0, 1, 2), List.of());
	}

	private static Frame zone(int zone) {
		return new Frame(Words.of("plan.zone", String.valueOf(zone + 1)), zone, zone, false);
	}

	private static String letter(int column) {
		return String.valueOf((char) ('A' + column));
	}

	/** Whether each column is a region of its own, with several zones inside. */
	boolean columnsAreRegions() {
		return this.shape == Shape.REGIONS || this.shape == Shape.CELLS || this.shape == Shape.PAIR;
	}

	/** The few kinds of ground. */
	enum Shape {

		SERVER, ZONES, WARM, PAIR, REGIONS, CELLS;

		/** The last part of its words' keys; a pair is another look of the same thing. */
		String id() {
			return ((this == PAIR) ? WARM : this).name().toLowerCase(Locale.ROOT);
		}

	}

}
