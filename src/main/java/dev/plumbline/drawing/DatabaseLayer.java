package dev.plumbline.drawing;

import dev.plumbline.drawing.Ground.Shape;
import dev.plumbline.drawing.Plan.Box;
import dev.plumbline.drawing.Plan.Flow;
import dev.plumbline.drawing.Plan.Layer;
import dev.plumbline.drawing.Plan.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Where the business data are kept, and where their copies are. */
final class DatabaseLayer {

	private final Chosen chosen;

	private final Ground ground;

	private final DatabaseBoxes boxes;

	private final List<List<Box>> rows = new ArrayList<>();

	private final List<Link> links = new ArrayList<>();

	DatabaseLayer(Chosen chosen, Ground ground) {
		this.chosen = chosen;
		this.ground = ground;
		this.boxes = new DatabaseBoxes(chosen);
	}

	Layer layer() {
		String family;
		if (this.chosen.agreeing()) {
			family = "agreeing";
			nodes();
		}
		else if (this.chosen.sharded()) {
			family = "sharded";
			shards();
		}
		else if (this.ground.shape() == Shape.REGIONS && this.chosen.writers().equals("home-region")) {
			family = "homes";
			ring(List.of("A", "B", "C"), "plan.home", this.chosen.farCopy());
		}
		else {
			family = "primary";
			primary();
		}
		String note = Words.firstOf("plan.note." + family + "." + this.ground.shape().id(), "plan.note." + family);
		return new Layer(Words.of("plan.layer.database"), note, this.rows, this.links);
	}

	private void primary() {
		switch (this.ground.shape()) {
			case SERVER -> besides(this.boxes.primary(0), this.boxes.backups(waiting()), Flow.ASYNC);
			case ZONES -> zones();
			case WARM -> between(this.boxes.standby(0), this.boxes.primary(1), this.boxes.waiting(2),
					this.chosen.nearCopy(), this.chosen.farCopy());
			case PAIR -> {
				besides(this.boxes.primary(0), this.boxes.waiting(waiting()), this.chosen.farCopy());
				below(List.of(this.boxes.standby(0)), this.chosen.nearCopy());
			}
			case REGIONS -> between(this.boxes.standby(0), this.boxes.primary(1), this.boxes.standby(2),
					this.chosen.farCopy(), this.chosen.farCopy());
			case CELLS -> {
				this.rows.add(each(this.boxes::primary));
				below(each(this.boxes::standby), this.chosen.nearCopy());
			}
		}
	}

	private void zones() {
		if (this.chosen.replicas()) {
			between(this.boxes.pureStandby(0), this.boxes.primary(1), this.boxes.replica(2), this.chosen.nearCopy(),
					Flow.ASYNC);
		}
		else {
			besides(this.boxes.primary(0), this.boxes.standby(1), this.chosen.nearCopy());
		}
	}

	private void shards() {
		switch (this.ground.shape()) {
			case SERVER -> besides(this.boxes.shards(0), this.boxes.backups(waiting()), Flow.ASYNC);
			case PAIR -> {
				besides(this.boxes.shards(0), this.boxes.waitingShards(waiting()), this.chosen.farCopy());
				below(List.of(this.boxes.standbys(0)), this.chosen.nearCopy());
			}
			case CELLS -> {
				this.rows.add(each(this.boxes::shards));
				below(each(this.boxes::standbys), this.chosen.nearCopy());
			}
			case REGIONS -> ring(List.of("1", "2", "n"), "plan.shard", this.chosen.farCopy());
			default -> ring(List.of("1", "2", "n"), "plan.shard", this.chosen.nearCopy());
		}
	}

	private void nodes() {
		switch (this.ground.shape()) {
			case SERVER -> besides(this.boxes.nodes(0), this.boxes.backups(waiting()), Flow.ASYNC);
			case PAIR -> besides(this.boxes.nodes(0), this.boxes.waiting(waiting()), this.chosen.farCopy());
			case CELLS -> this.rows.add(each(this.boxes::nodes));
			case REGIONS -> agreeing(each(this.boxes::nodes));
			default -> agreeing(each(this.boxes::node));
		}
	}

	/** Each column has something of its own, and the copy of its neighbour's. */
	private void ring(List<String> names, String words, Flow flow) {
		List<Box> own = new ArrayList<>();
		List<Box> copies = new ArrayList<>();
		for (int column = 0; column < names.size(); column++) {
			String name = names.get(column);
			String neighbour = names.get((column + names.size() - 1) % names.size());
			own.add(this.boxes.writing("own-" + name, column, Words.of(words, name)));
			copies.add(this.boxes.copy("copy-of-" + neighbour, column, Words.of(words + ".standby", neighbour)));
		}
		this.rows.add(own);
		this.rows.add(copies);
		for (int column = 0; column < names.size(); column++) {
			link(own.get(column), copies.get((column + 1) % names.size()), flow);
		}
	}

	private void besides(Box source, Box copy, Flow flow) {
		this.rows.add(List.of(source, copy));
		link(source, copy, flow);
	}

	/** The primary stands between its copies, so that no link has to pass one of them. */
	private void between(Box left, Box primary, Box right, Flow leftwards, Flow rightwards) {
		this.rows.add(List.of(left, primary, right));
		link(primary, left, leftwards);
		link(primary, right, rightwards);
	}

	private void below(List<Box> copies, Flow flow) {
		for (Box copy : copies) {
			this.rows.get(0)
				.stream()
				.filter((box) -> box.from() == copy.from())
				.forEach((source) -> link(source, copy, flow));
		}
		this.rows.add(copies);
	}

	private void agreeing(List<Box> nodes) {
		this.rows.add(nodes);
		this.links.addAll(Link.between(nodes));
	}

	private List<Box> each(IntFunction<Box> box) {
		return this.ground.active().stream().map(box::apply).toList();
	}

	private int waiting() {
		return this.ground.waiting().get(0);
	}

	private void link(Box from, Box to, Flow flow) {
		this.links.add(new Link(from, to, flow));
	}

}
