package dev.plumbline.faq;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Scenario;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.ruleset.ShippedRules;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All entries, and whether each still follows: the scenarios are those of this release,
 * the rules any that are asked.
 */
@Component
class Faq {

	private final List<Entry> entries = EntryReader.shipped();

	private final Map<String, Scenario> scenarios = Scenarios.of(ShippedRules.text())
		.all()
		.stream()
		.collect(Collectors.toUnmodifiableMap(Scenario::name, Function.identity()));

	/** In the order in which they stand. */
	List<Entry> entries() {
		return this.entries;
	}

	Optional<Entry> find(String slug) {
		return this.entries.stream().filter((entry) -> entry.slug().equals(slug)).findFirst();
	}

	/** What the rules say of the scenarios an entry relies on. */
	List<Example> examples(Entry entry, RuleSet ruleSet, LocalDate today) {
		return entry.follows().stream().map((follows) -> {
			Advice advice = scenario(follows.scenario()).run(ruleSet, today).advice();
			return new Example(follows, advice);
		}).toList();
	}

	private Scenario scenario(String name) {
		Scenario scenario = this.scenarios.get(name);
		if (scenario == null) {
			throw new IllegalStateException("No scenario is called '" + name + "'");
		}
		return scenario;
	}

	/** Whether the rules still say what the entry says. */
	boolean follows(Entry entry, RuleSet ruleSet, LocalDate today) {
		return Figures.unknown(entry.body(), ruleSet.evidence()).isEmpty()
				&& examples(entry, ruleSet, today).stream().allMatch(Example::holds);
	}

	/**
	 * A scenario, and what the rules say of it.
	 *
	 * @param follows what the text relies on
	 */
	record Example(Follows follows, Advice advice) {

		boolean holds() {
			return this.follows.from(this.advice);
		}

	}

}
