package dev.plumbline.casebook;

import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Verdict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a published case can say was right, in the words of the casebook: broader than
 * those of the advice, because no history tells one flavour of Postgres from another.
 */
public enum CaseOutcome {

	/** Was there more traffic than one machine can take? */
	TRAFFIC("traffic_exceeds_one_machine", Said.TRUTHS, (opinion) -> Said.test(opinion.traffic())),

	/** Did it have to live through the loss of a region? */
	AVAILABILITY("needs_cross_region_availability", Said.TRUTHS, (opinion) -> Said.test(opinion.availability())),

	/** Was one primary too little for its data? */
	DATA_MODEL("needs_distributed_db", Said.TRUTHS, CaseOutcome::distributedDatabase),

	/** How much system was right. */
	VERDICT("verdict", Set.of("single-machine", "single-primary", "distributed"), CaseOutcome::verdict),

	/** The queue or log. */
	QUEUE("queue", Set.of("none", "rabbitmq", "nats", "kafka"), CaseOutcome::queue),

	/** The store for leaders, locks and discovery. */
	COORDINATION("coordination", Set.of("none", "etcd", "consul", "zookeeper"), CaseOutcome::coordination),

	/** The database for the business data. */
	DATABASE("database", Set.of("single-postgres", "postgres-replication", "sharded-distributed"),
			CaseOutcome::database),

	/** The way in which the program was cut. */
	STYLE("style", Set.of("modular-monolith", "microservices"), CaseOutcome::style);

	/** The three that a test answers. */
	static final List<CaseOutcome> TESTS = List.of(TRAFFIC, AVAILABILITY, DATA_MODEL);

	private final String id;

	private final Set<String> words;

	private final Function<Opinion, Said> mapping;

	CaseOutcome(String id, Set<String> words, Function<Opinion, Said> mapping) {
		this.id = id;
		this.words = words;
		this.mapping = mapping;
	}

	/** The name in the case files. */
	public String id() {
		return this.id;
	}

	/** Whether one of the three tests answers it. */
	public boolean isTest() {
		return TESTS.contains(this);
	}

	/**
	 * The area of the advice in which it is chosen; empty for what the tests and the
	 * verdict decide.
	 */
	public Optional<String> area() {
		return switch (this) {
			case QUEUE, COORDINATION, DATABASE, STYLE -> Optional.of(this.id);
			default -> Optional.empty();
		};
	}

	/** What the opinion comes to in the words of the casebook. */
	Said said(Opinion opinion) {
		return this.mapping.apply(opinion);
	}

	/**
	 * The same word, once it is known to be one of this outcome.
	 * @throws IllegalArgumentException if a case may not use it here
	 */
	String word(String word) {
		if (!this.words.contains(word)) {
			throw new IllegalArgumentException("'" + word + "' is no " + this.id + "; known: " + this.words);
		}
		return word;
	}

	/**
	 * The outcome of that name.
	 * @throws IllegalArgumentException if there is none
	 */
	static CaseOutcome named(String id) {
		return Arrays.stream(values())
			.filter((outcome) -> outcome.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No outcome is called '" + id + "'"));
	}

	private static Said distributedDatabase(Opinion opinion) {
		// sharding for load is not the data model's doing, but distributed it is
		return opinion.isManyWriters() ? Said.test(Outcome.YES) : Said.test(opinion.dataModel());
	}

	private static Said verdict(Opinion opinion) {
		return switch (opinion.verdict()) {
			case ONE_PART, DISTRIBUTED -> Said.of("distributed");
			case NOT_NEEDED, NOT_YET -> Said.of(opinion.isSingleServer() ? "single-machine" : "single-primary");
			case CANNOT_TELL -> Said.nothing(Verdict.CANNOT_TELL.id());
		};
	}

	private static Said queue(Opinion opinion) {
		return Said.of(switch (opinion.queue()) {
			case "postgres-queue", "managed-queue" -> "none";
			default -> opinion.queue();
		});
	}

	private static Said coordination(Opinion opinion) {
		return Said.of(opinion.coordination().equals("postgres-lock") ? "none" : opinion.coordination());
	}

	private static Said database(Opinion opinion) {
		if (opinion.isManyWriters()) {
			return Said.of("sharded-distributed");
		}
		if (opinion.database().equals("postgres-replicas")) {
			return Said.of("postgres-replication");
		}
		// with a standby beside it, one Postgres is what a case calls replication
		return opinion.isSingleServer() ? Said.of("single-postgres")
				: new Said("single-postgres", Set.of("single-postgres", "postgres-replication"));
	}

	private static Said style(Opinion opinion) {
		return Said.of(switch (opinion.style()) {
			case "monolith", "modular-plus-services" -> "modular-monolith";
			default -> opinion.style();
		});
	}

}
