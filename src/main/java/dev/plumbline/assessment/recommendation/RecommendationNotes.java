package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.assessment.recommendation.RecommendationView.Note;
import dev.plumbline.assessment.recommendation.RecommendationView.Said;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.Source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers the sources of a page as footnotes, in the order in which they are first used.
 */
final class RecommendationNotes {

	private static final String OURS = "our-judgement";

	private final RuleSet ruleSet;

	private final Map<String, Set<String>> sourcesOf = new LinkedHashMap<>();

	private final Map<String, Integer> numbers = new LinkedHashMap<>();

	RecommendationNotes(Advice advice, RuleSet ruleSet) {
		this.ruleSet = ruleSet;
		advice.findings()
			.forEach((finding) -> this.sourcesOf.computeIfAbsent(finding.because(), (text) -> new LinkedHashSet<>())
				.addAll(finding.sources()));
	}

	/** A reason as a rule gave it, with the footnotes of every rule that gave it so. */
	Said said(String because) {
		return new Said(because, numbers(this.sourcesOf.getOrDefault(because, Set.of())));
	}

	/** The footnotes of whatever rule tells how a candidate fails. */
	List<Integer> ofFailure(Advice advice, String word) {
		Set<String> sources = new LinkedHashSet<>();
		for (Advice.Finding finding : advice.findings()) {
			Rule rule = this.ruleSet.rulebook().rule(finding.rule());
			if (rule.said().stream().anyMatch((said) -> said.text().startsWith("When ") && names(said.text(), word))) {
				sources.addAll(finding.sources());
			}
		}
		return numbers(sources);
	}

	private static boolean names(String sentence, String word) {
		return sentence.startsWith("When a node of " + word + " ")
				|| sentence.startsWith("When the network around " + word + " ");
	}

	/** All footnotes given so far, by number. */
	List<Note> all() {
		Map<String, Source> sources = new LinkedHashMap<>();
		this.ruleSet.evidence().sources().forEach((source) -> sources.put(source.id(), source));
		List<Note> notes = new ArrayList<>();
		this.numbers.forEach((id, number) -> {
			Source source = sources.get(id);
			notes.add((source != null)
					? new Note(number, id.equals(OURS), source.title(), source.publisher(), source.address())
					: new Note(number, false, id, "", null));
		});
		return List.copyOf(notes);
	}

	private List<Integer> numbers(Collection<String> sources) {
		Set<Integer> found = new TreeSet<>();
		for (String source : sources) {
			found.add(this.numbers.computeIfAbsent(source, (id) -> this.numbers.size() + 1));
		}
		return List.copyOf(found);
	}

}
