package dev.plumbline.drawing;

import dev.plumbline.drawing.Plan.Box;
import dev.plumbline.drawing.Plan.Flow;
import dev.plumbline.drawing.Plan.Layer;
import dev.plumbline.drawing.Plan.Link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How each link gets from box to box without running through another: straight where
 * nothing is between, else along a lane in the gap below its row. Short ways take the
 * upper lanes.
 */
final class Lanes {

	private final List<List<Box>> rows;

	private final boolean roomy;

	private final Map<Link, Integer> lanes = new HashMap<>();

	private final Map<Integer, Integer> counts = new HashMap<>();

	/**
	 * @param roomy whether there is room to see a dashed line between neighbours
	 */
	Lanes(Plan plan, boolean roomy) {
		this.roomy = roomy || plan.columns() < 3;
		this.rows = plan.layers().stream().map(Layer::rows).flatMap(List::stream).toList();
		List<Link> bent = plan.links()
			.stream()
			.filter((link) -> !straight(link))
			.sorted(Comparator.comparingInt(Lanes::reach))
			.toList();
		Map<Integer, List<List<Link>>> taken = new HashMap<>();
		for (Link link : bent) {
			place(link, taken.computeIfAbsent(row(link.from()), (row) -> new ArrayList<>()));
		}
		taken.forEach((row, lanes) -> this.counts.put(row, lanes.size()));
	}

	private void place(Link link, List<List<Link>> lanes) {
		int lane = 0;
		while (lane < lanes.size() && lanes.get(lane).stream().anyMatch((other) -> meet(link, other))) {
			lane++;
		}
		if (lane == lanes.size()) {
			lanes.add(new ArrayList<>());
		}
		lanes.get(lane).add(link);
		this.lanes.put(link, lane);
	}

	/** Requests share one lane, as they come from the same applications. */
	private static boolean meet(Link one, Link other) {
		boolean bothRequests = one.flow() == Flow.REQUESTS && other.flow() == Flow.REQUESTS;
		return !bothRequests && start(one) < end(other) && start(other) < end(one);
	}

	/** Whether a link needs no lane. */
	boolean straight(Link link) {
		if (row(link.from()) == row(link.to())) {
			return (this.roomy || link.flow() == Flow.AGREE) && this.rows.get(row(link.from()))
				.stream()
				.noneMatch((box) -> box.from() > start(link) && box.to() < end(link) && !box.equals(link.from())
						&& !box.equals(link.to()));
		}
		return sameColumns(link);
	}

	boolean sideBySide(Link link) {
		return row(link.from()) == row(link.to());
	}

	private static boolean sameColumns(Link link) {
		Box from = link.from();
		Box to = link.to();
		return (from.from() >= to.from() && from.to() <= to.to()) || (to.from() >= from.from() && to.to() <= from.to());
	}

	int laneOf(Link link) {
		return this.lanes.getOrDefault(link, 0);
	}

	/** How many lanes there are in the gap below a row. */
	int in(int row) {
		return this.counts.getOrDefault(row, 0);
	}

	int row(Box box) {
		for (int row = 0; row < this.rows.size(); row++) {
			if (this.rows.get(row).stream().anyMatch((other) -> other.id().equals(box.id()))) {
				return row;
			}
		}
		throw new IllegalStateException("No row holds the box '" + box.id() + "'");
	}

	private static int reach(Link link) {
		return end(link) - start(link);
	}

	private static int start(Link link) {
		return Math.min(link.from().from(), link.to().from());
	}

	private static int end(Link link) {
		return Math.max(link.from().to(), link.to().to());
	}

}
