package dev.plumbline.drawing;

import dev.plumbline.advice.Advice;
import dev.plumbline.drawing.Plan.Flow;

import java.util.Set;

/** What a plan is drawn from: the choices, and the answers that shape the copies. */
record Chosen(String topology, String database, String sideStore, String queue, String coordination, String style,
		String dataLoss, String writers, String residency) {

	private static final Set<String> AGREEING = Set.of("cockroachdb", "yugabytedb", "spanner");

	private static final Set<String> INSIDE_THE_DATABASE = Set.of("none", "postgres-queue", "postgres-lock",
			"timeseries-on-postgres");

	static Chosen of(Advice advice) {
		Advice.Tests tests = advice.tests();
		return new Chosen(advice.chosen("topology"), advice.chosen("database"), advice.chosen("sideStore"),
				advice.chosen("queue"), advice.chosen("coordination"), advice.chosen("style"),
				String.valueOf(tests.availability().figure("dataLoss").value()),
				String.valueOf(tests.dataModel().figure("writers").value()),
				String.valueOf(tests.dataModel().figure("residency").value()));
	}

	/** Whether the database is one of those whose nodes agree on each write. */
	boolean agreeing() {
		return AGREEING.contains(this.database);
	}

	boolean sharded() {
		return this.database.equals("postgres-sharded");
	}

	boolean replicas() {
		return this.database.equals("postgres-replicas");
	}

	/** Whether something runs in a cluster of three, one in each of three zones. */
	boolean clustered() {
		return agreeing() || sharded() || separate(this.coordination)
				|| (separate(this.queue) && !this.queue.equals("managed-queue"));
	}

	/**
	 * Whether a candidate is something of its own, and not nothing or a part of the
	 * database.
	 */
	static boolean separate(String candidate) {
		return !INSIDE_THE_DATABASE.contains(candidate);
	}

	/** How a copy within a region follows. */
	Flow nearCopy() {
		return this.dataLoss.equals("none-in-region") ? Flow.SYNC : farCopy();
	}

	/** How a copy in another region follows. */
	Flow farCopy() {
		return this.dataLoss.equals("none") ? Flow.SYNC : Flow.ASYNC;
	}

}
