package dev.plumbline.faq;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Scenario;
import dev.plumbline.advice.Scenarios;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All entries, and whether each still follows from the rules that are asked, by scenarios
 * that stand beside those.
 */
@Component
class Faq {

	private final List<Entry> entries = EntryReader.shipped();

	private volatile @Nullable Known known;

	/** In the order in which they stand. */
	List<Entry> entries() {
		return this.entries;
	}

	Optional<Entry> find(String slug) {
		return this.entries.stream().filter((entry) -> entry.slug().equals(slug)).findFirst();
	}

	/**
	 * What the rules say of the scenarios an entry relies on; of those alone that they
	 * have.
	 */
	List<Example> examples(Entry entry, RuleSet ruleSet, LocalDate today) {
		return entry.follows().stream().flatMap((follows) -> example(follows, ruleSet, today).stream()).toList();
	}

	private Optional<Example> example(Follows follows, RuleSet ruleSet, LocalDate today) {
		return scenarios(ruleSet).of(follows.scenario())
			.map((scenario) -> new Example(follows, scenario.run(ruleSet, today).advice()));
	}

	/** Read once for each rule set. */
	private Known scenarios(RuleSet ruleSet) {
		Known latest = this.known;
		if (latest == null || latest.ruleSet() != ruleSet) {
			latest = new Known(ruleSet, Scenarios.readable(ruleSet.text()));
			this.known = latest;
		}
		return latest;
	}

	/** Whether the rules still say what the entry says. */
	boolean follows(Entry entry, RuleSet ruleSet, LocalDate today) {
		List<Example> examples = examples(entry, ruleSet, today);
		return examples.size() == entry.follows().size() && examples.stream().allMatch(Example::holds)
				&& Figures.unknown(entry.body(), ruleSet.evidence()).isEmpty();
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

	private record Known(RuleSet ruleSet, List<Scenario> scenarios) {

		Optional<Scenario> of(String name) {
			return this.scenarios.stream().filter((scenario) -> scenario.name().equals(name)).findFirst();
		}

	}

}
