package dev.plumbline.drawing;

import dev.plumbline.drawing.Ground.Shape;
import dev.plumbline.drawing.Plan.Box;
import dev.plumbline.drawing.Plan.Kind;
import dev.plumbline.drawing.Plan.Layer;
import dev.plumbline.drawing.Plan.Link;

import java.util.ArrayList;
import java.util.List;

/** A queue or a coordinator: three nodes that agree, or something that the cloud runs. */
final class ClusterLayer {

	private static final int CLUSTER = 3;

	private final String area;

	private final String candidate;

	private final Ground ground;

	ClusterLayer(String area, String candidate, Ground ground) {
		this.area = area;
		this.candidate = candidate;
		this.ground = ground;
	}

	Layer layer() {
		List<Box> boxes = new ArrayList<>(managed() ? managedBoxes() : nodes());
		if (this.ground.shape() != Shape.SERVER) {
			this.ground.waiting().forEach((column) -> boxes.add(box(column, Kind.WAITS, Words.of("plan.empty"))));
		}
		boolean nodesApart = this.ground.shape() == Shape.ZONES && !managed();
		return new Layer(Words.of("plan.layer." + this.area), Words.orNothing("plan.note." + this.candidate),
				List.of(boxes), nodesApart ? Link.between(boxes) : List.of());
	}

	private boolean managed() {
		return this.candidate.equals("managed-queue");
	}

	/** One box for each region; beside the one server, where that is all there is. */
	private List<Box> managedBoxes() {
		String byTheCloud = Words.of("plan.node.managed-queue");
		return switch (this.ground.shape()) {
			case SERVER -> List.of(box(1, Kind.WORKS, byTheCloud));
			case ZONES, WARM -> List.of(box(0, Kind.WORKS, byTheCloud).spanning(this.ground.active().size() - 1));
			default -> this.ground.active().stream().map((region) -> box(region, Kind.WORKS, byTheCloud)).toList();
		};
	}

	private List<Box> nodes() {
		boolean stacked = this.ground.columnsAreRegions();
		return this.ground.active()
			.stream()
			.map((column) -> stacked ? box(column, Kind.WORKS, Words.of("plan.nodes.three")).stacked(CLUSTER)
					: box(column, Kind.WORKS, Words.of("plan.nodes.one")))
			.toList();
	}

	private Box box(int column, Kind kind, String detail) {
		return new Box(this.area + "-" + column, column, kind,
				Words.orId("plan.product." + this.candidate, this.candidate), List.of(detail));
	}

}
