package dev.plumbline.drawing;

import dev.plumbline.drawing.Plan.Box;
import dev.plumbline.drawing.Plan.Grain;
import dev.plumbline.drawing.Plan.Kind;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The boxes that a database is made of. */
final class DatabaseBoxes {

	static final int CLUSTER = 3;

	private final Chosen chosen;

	DatabaseBoxes(Chosen chosen) {
		this.chosen = chosen;
	}

	Box primary(int column) {
		return writing("primary-" + column, column, Words.of("plan.primary"));
	}

	Box standby(int column) {
		return copy("standby-" + column, column, Words.of("plan.standby"));
	}

	/** A standby that does nothing else, as the replicas are apart from it. */
	Box pureStandby(int column) {
		return box("standby-" + column, column, Kind.WORKS, Words.of("plan.standby"));
	}

	/** A standby, which answers questions where read replicas are asked for. */
	Box copy(String id, int column, String name) {
		Box copy = box(id, column, Kind.WORKS, name);
		return this.chosen.replicas() ? copy.with(Words.of("plan.answers-reads")) : copy;
	}

	Box replica(int column) {
		return box("replica-" + column, column, Kind.WORKS, Words.of("plan.replica"));
	}

	Box shards(int column) {
		return writing("shards-" + column, column, Words.of("plan.shards")).times(CLUSTER);
	}

	Box standbys(int column) {
		return box("standbys-" + column, column, Kind.WORKS, Words.of("plan.standbys")).times(CLUSTER);
	}

	Box node(int column) {
		return writing("node-" + column, column, Words.of("plan.node"));
	}

	Box nodes(int column) {
		return writing("nodes-" + column, column, Words.of("plan.nodes")).times(CLUSTER);
	}

	/** A copy that takes over only when told to. */
	Box waiting(int column) {
		return box("copy-" + column, column, Kind.WAITS, Words.of("plan.copy"));
	}

	Box waitingShards(int column) {
		return box("copies-" + column, column, Kind.WAITS, Words.of("plan.copies")).times(CLUSTER);
	}

	Box backups(int column) {
		return new Box("backups", column, Kind.WAITS, Words.of("plan.backups"), List.of());
	}

	/** A box that takes writes, with what it carries besides the business data. */
	Box writing(String id, int column, String name) {
		Box box = box(id, column, Kind.WRITES, name);
		if (this.chosen.database().equals("postgres-partitioned")) {
			box = box.with(Words.of("plan.partitioned")).grained(Grain.MODULES);
		}
		String carried = Stream.of(this.chosen.queue(), this.chosen.sideStore(), this.chosen.coordination())
			.map((candidate) -> Words.orNothing("plan.carries." + candidate))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(", "));
		return carried.isEmpty() ? box : box.with(Words.of("plan.carries", carried));
	}

	private Box box(String id, int column, Kind kind, String name) {
		String product = Words.orId("plan.product." + this.chosen.database(), this.chosen.database());
		return new Box(id, column, kind, name, List.of(product));
	}

}
