package dev.plumbline.advice;

import dev.plumbline.rules.Evidence;
import dev.plumbline.rules.Problem;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.Rulebook;
import dev.plumbline.rules.RulesRefused;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule set has to hold beyond its sentences, so that no visitor ever meets a gap:
 * the candidates of the contract, the figures of the arithmetic, and a rule behind every
 * name of a situation.
 */
final class RuleSetCheck {

	private static final String CALL = "Call the situation ";

	private static final String ASK = "The situation is ";

	/** Areas and what may be chosen in each, as others rely on it. */
	private static final Map<String, Set<String>> CONTRACT = Map.of("topology",
			Set.of("single-server", "primary-with-standby", "warm-standby-region", "multi-region-active",
					"cells-per-jurisdiction"),
			"database",
			Set.of("postgres", "postgres-replicas", "postgres-partitioned", "postgres-sharded", "cockroachdb",
					"yugabytedb", "spanner"),
			"sideStore", Set.of("none", "timeseries-on-postgres", "clickhouse"), "queue",
			Set.of("none", "postgres-queue", "rabbitmq", "nats", "kafka", "managed-queue"), "coordination",
			Set.of("none", "postgres-lock", "etcd", "consul", "zookeeper"), "style",
			Set.of("monolith", "modular-monolith", "modular-plus-services", "microservices"));

	/** The ids of all areas. */
	static final Set<String> AREAS = CONTRACT.keySet();

	/** The ids of all candidates, in the order of the alphabet. */
	static final List<String> CANDIDATES = CONTRACT.values().stream().flatMap(Set::stream).distinct().sorted().toList();

	private final List<Problem> problems = new ArrayList<>();

	private RuleSetCheck() {
	}

	/**
	 * Looks at everything.
	 * @throws RulesRefused with all that is missing or does not fit
	 */
	static void check(Candidates candidates, Evidence evidence, Rulebook<Conclusions> rulebook) {
		RuleSetCheck check = new RuleSetCheck();
		check.candidates(candidates);
		check.figures(evidence);
		check.situations(rulebook.rules());
		if (!check.problems.isEmpty()) {
			throw new RulesRefused(check.problems);
		}
	}

	private void candidates(Candidates candidates) {
		Map<String, Set<String>> offered = candidates.areas()
			.stream()
			.collect(Collectors.toMap(Candidates.Area::id,
					(area) -> area.candidates().stream().map(Candidates.Candidate::id).collect(Collectors.toSet()),
					(first, second) -> Set.of()));
		if (!offered.equals(CONTRACT)) {
			candidate(offered.toString(), "The areas and their candidates are fixed; they must be " + CONTRACT + ".");
		}
		if (new HashSet<>(candidates.words()).size() < candidates.words().size()) {
			candidate(candidates.words().toString(), "Two candidates have one word; every word names one of them.");
		}
		for (Candidates.Area area : candidates.areas()) {
			Set<String> ids = area.candidates().stream().map(Candidates.Candidate::id).collect(Collectors.toSet());
			Stream.concat(Stream.of(area.lastResort()), area.candidates().stream().map(Candidates.Candidate::inherits))
				.filter((id) -> id != null && !ids.contains(id))
				.forEach((id) -> candidate(id, "This is no candidate of the area '" + area.id() + "'."));
		}
	}

	private void figures(Evidence evidence) {
		Derivation.FIGURES.stream()
			.filter((name) -> !evidence.has(name))
			.forEach((name) -> figure(name, "The arithmetic needs this figure; add it."));
		Derivation.DIVISORS.stream()
			.filter((name) -> evidence.has(name) && !(evidence.value(name) > 0))
			.forEach((name) -> figure(name, "The arithmetic divides by this figure; it must be more than 0."));
	}

	/**
	 * A name that no rule gives would make one question never hold, and its opposite
	 * always.
	 */
	private void situations(List<Rule> rules) {
		Set<String> named = rules.stream()
			.flatMap((rule) -> rule.said().stream())
			.filter((said) -> said.text().startsWith(CALL))
			.map((said) -> said.text().substring(CALL.length()))
			.collect(Collectors.toSet());
		for (Rule rule : rules) {
			rule.asked()
				.stream()
				.filter((asked) -> asked.text().startsWith(ASK))
				.filter((asked) -> !named.contains(asked.text().substring(ASK.length()).replaceFirst("^not ", "")))
				.forEach((asked) -> this.problems.add(new Problem(rule.chapter(), rule.line(), asked.text(),
						"No rule gives the situation this name; correct it or add a rule that does.", null)));
		}
	}

	private void candidate(String found, String reason) {
		this.problems.add(new Problem("candidates.yaml", 0, found, reason, null));
	}

	private void figure(String found, String reason) {
		this.problems.add(new Problem("evidence.yaml", 0, found, reason, null));
	}

}
