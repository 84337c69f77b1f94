package dev.plumbline.site;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.EvidenceEntry.Confidence;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.Source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every figure of a rule set, with its source and the rules that mention it. */
final class EvidenceList {

	private EvidenceList() {
	}

	/** All of them, in the order of the file, where neighbours are about the same. */
	static List<Row> of(RuleSet ruleSet) {
		Map<String, Source> sources = ruleSet.evidence()
			.sources()
			.stream()
			.collect(Collectors.toMap(Source::id, Function.identity()));
		Map<String, List<Rule>> users = new HashMap<>();
		for (Rule rule : ruleSet.rulebook().rules()) {
			rule.evidence().forEach((figure) -> users.computeIfAbsent(figure, (name) -> new ArrayList<>()).add(rule));
		}
		return ruleSet.evidence()
			.entries()
			.stream()
			.map((figure) -> new Row(figure, sources.get(figure.source()),
					List.copyOf(users.getOrDefault(figure.name(), List.of()))))
			.toList();
	}

	/**
	 * A figure.
	 *
	 * @param usedBy the rules that mention it; empty when only the arithmetic before them
	 * uses it
	 */
	record Row(EvidenceEntry figure, Source source, List<Rule> usedBy) {

		/** Whether it has no source but our own judgement. */
		public boolean ours() {
			return this.source.id().equals("our-judgement");
		}

		/** Whether its exact value is our rule of thumb, with or without a source. */
		boolean estimated() {
			return this.figure.confidence() == Confidence.OUR_JUDGEMENT;
		}

		/**
		 * Whether each of these words, in small letters, is somewhere in what is said of
		 * it.
		 */
		boolean mentions(List<String> words) {
			String text = Stream.concat(
					Stream.of(this.figure.name(), this.figure.name().replace('-', ' '), this.figure.amount(),
							String.valueOf(this.figure.note()), this.source.title(), this.source.publisher()),
					this.usedBy.stream().map(Rule::name))
				.collect(Collectors.joining("\n"))
				.toLowerCase(Locale.ROOT);
			return words.stream().allMatch(text::contains);
		}

	}

}
