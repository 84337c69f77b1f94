package dev.plumbline.drawing;

import dev.plumbline.drawing.Ground.Shape;
import dev.plumbline.drawing.Plan.Box;
import dev.plumbline.drawing.Plan.Flow;
import dev.plumbline.drawing.Plan.Grain;
import dev.plumbline.drawing.Plan.Kind;
import dev.plumbline.drawing.Plan.Layer;
import dev.plumbline.drawing.Plan.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the business data are kept, and where their copies are. */
final class DatabaseLayer {

	private static final int CLUSTER = 3;

	private final Chosen chosen;

	private final Ground ground;

	private final List<List<Box>> rows = new ArrayList<>();

	private final List<Link> links = new ArrayList<>();

	DatabaseLayer(Chosen chosen, Ground ground) {
		this.chosen = chosen;
		this.ground = ground;
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
			case SERVER -> {
				Box primary = primary(0);
				Box backups = backups();
				this.rows.add(List.of(primary, backups));
				link(primary, backups, Flow.ASYNC);
			}
			case ZONES -> zones();
			case WARM -> {
				Box standby = standby(0);
				Box primary = primary(1);
				Box copy = box("copy", 2, Kind.WAITS, Words.of("plan.copy"));
				this.rows.add(List.of(standby, primary, copy));
				link(primary, standby, this.chosen.nearCopy());
				link(primary, copy, this.chosen.farCopy());
			}
			case PAIR -> {
				Box primary = primary(0);
				Box copy = box("copy", 1, Kind.WAITS, Words.of("plan.copy"));
				this.rows.add(List.of(primary, copy));
				this.rows.add(List.of(standby(0)));
				link(primary, copy, this.chosen.farCopy());
				link(primary, this.rows.get(1).get(0), this.chosen.nearCopy());
			}
			case REGIONS -> {
				Box primary = primary(1);
				List<Box> standbys = List.of(standby(0), standby(2));
				this.rows.add(List.of(standbys.get(0), primary, standbys.get(1)));
				standbys.forEach((standby) -> link(primary, standby, this.chosen.farCopy()));
			}
			case CELLS -> {
				this.rows.add(this.ground.active().stream().map(this::primary).toList());
				this.rows.add(this.ground.active().stream().map(this::standby).toList());
				below(this.chosen.nearCopy());
			}
		}
	}

	/** With replicas the primary stands between its standby and them. */
	private void zones() {
		if (!this.chosen.replicas()) {
			Box primary = primary(0);
			Box standby = standby(1);
			this.rows.add(List.of(primary, standby));
			link(primary, standby, this.chosen.nearCopy());
			return;
		}
		Box standby = box("standby-0", 0, Kind.WORKS, Words.of("plan.standby"));
		Box primary = primary(1);
		Box replica = box("replica-2", 2, Kind.WORKS, Words.of("plan.replica"));
		this.rows.add(List.of(standby, primary, replica));
		link(primary, standby, this.chosen.nearCopy());
		link(primary, replica, Flow.ASYNC);
	}

	private void shards() {
		switch (this.ground.shape()) {
			case SERVER -> {
				this.rows.add(List.of(shards(0), backups()));
				link(this.rows.get(0).get(0), this.rows.get(0).get(1), Flow.ASYNC);
			}
			case PAIR -> {
				Box copies = box("copies", 1, Kind.WAITS, Words.of("plan.copies")).times(CLUSTER);
				this.rows.add(List.of(shards(0), copies));
				this.rows.add(List.of(standbys(0)));
				link(this.rows.get(0).get(0), copies, this.chosen.farCopy());
				link(this.rows.get(0).get(0), this.rows.get(1).get(0), this.chosen.nearCopy());
			}
			case CELLS -> {
				this.rows.add(this.ground.active().stream().map(this::shards).toList());
				this.rows.add(this.ground.active().stream().map(this::standbys).toList());
				below(this.chosen.nearCopy());
			}
			default -> ring(List.of("1", "2", "n"), "plan.shard",
					(this.ground.shape() == Shape.REGIONS) ? this.chosen.farCopy() : this.chosen.nearCopy());
		}
	}

	private Box shards(int column) {
		return holding(box("shards-" + column, column, Kind.WRITES, Words.of("plan.shards"))).times(CLUSTER);
	}

	private Box standbys(int column) {
		return box("standbys-" + column, column, Kind.WORKS, Words.of("plan.standbys")).times(CLUSTER);
	}

	/** Each column has something of its own, and the standby of its neighbour's. */
	private void ring(List<String> names, String words, Flow flow) {
		List<Box> own = new ArrayList<>();
		List<Box> standbys = new ArrayList<>();
		for (int column = 0; column < names.size(); column++) {
			String name = names.get(column);
			String neighbour = names.get((column + names.size() - 1) % names.size());
			own.add(holding(box("own-" + name, column, Kind.WRITES, Words.of(words, name))));
			standbys.add(box("standby-" + neighbour, column, Kind.WORKS, Words.of(words + ".standby", neighbour)));
		}
		this.rows.add(own);
		this.rows.add(standbys);
		for (int column = 0; column < names.size(); column++) {
			link(own.get(column), standbys.get((column + 1) % names.size()), flow);
		}
	}

	private void nodes() {
		switch (this.ground.shape()) {
			case SERVER, PAIR -> {
				Box copy = (this.ground.shape() == Shape.SERVER) ? backups()
						: box("copy", 1, Kind.WAITS, Words.of("plan.copy"));
				this.rows.add(List.of(nodes(0), copy));
				link(this.rows.get(0).get(0), copy, this.chosen.farCopy());
			}
			case ZONES -> {
				this.rows.add(this.ground.active()
					.stream()
					.map((column) -> holding(box("node-" + column, column, Kind.WRITES, Words.of("plan.node"))))
					.toList());
				agree();
			}
			default -> {
				this.rows.add(this.ground.active().stream().map(this::nodes).toList());
				if (this.ground.shape() == Shape.REGIONS) {
					agree();
				}
			}
		}
	}

	private Box nodes(int column) {
		return holding(box("nodes-" + column, column, Kind.WRITES, Words.of("plan.nodes"))).times(CLUSTER);
	}

	private void agree() {
		List<Box> nodes = this.rows.get(0);
		link(nodes.get(0), nodes.get(1), Flow.AGREE);
		link(nodes.get(1), nodes.get(2), Flow.AGREE);
		link(nodes.get(0), nodes.get(2), Flow.AGREE);
	}

	private void below(Flow flow) {
		for (int column = 0; column < this.rows.get(0).size(); column++) {
			link(this.rows.get(0).get(column), this.rows.get(1).get(column), flow);
		}
	}

	private Box primary(int column) {
		Box primary = box("primary-" + column, column, Kind.WRITES, Words.of("plan.primary"));
		boolean partitioned = this.chosen.database().equals("postgres-partitioned");
		return holding(partitioned ? primary.with(Words.of("plan.partitioned")).grained(Grain.MODULES) : primary);
	}

	private Box standby(int column) {
		Box standby = box("standby-" + column, column, Kind.WORKS, Words.of("plan.standby"));
		return this.chosen.replicas() ? standby.with(Words.of("plan.answers-reads")) : standby;
	}

	private Box backups() {
		return new Box("backups", this.ground.waiting().get(0), Kind.WAITS, Words.of("plan.backups"), List.of());
	}

	private Box box(String id, int column, Kind kind, String name) {
		String product = Words.orId("plan.product." + this.chosen.database(), this.chosen.database());
		return new Box(id, column, kind, name, List.of(product));
	}

	/** The box with what the database carries besides the business data. */
	private Box holding(Box box) {
		String carried = Stream.of(this.chosen.queue(), this.chosen.sideStore(), this.chosen.coordination())
			.map((candidate) -> Words.orNothing("plan.carries." + candidate))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(", "));
		return carried.isEmpty() ? box : box.with(Words.of("plan.carries", carried));
	}

	private void link(Box from, Box to, Flow flow) {
		this.links.add(new Link(from, to, flow));
	}

}
