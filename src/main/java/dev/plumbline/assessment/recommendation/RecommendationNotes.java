package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.assessment.recommendation.Said.Mark;
import dev.plumbline.rules.Evidence;
import dev.plumbline.rules.EvidenceEntry;
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
import java.util.function.IntFunction;

/**
 * Numbers the figures and sources of a page as footnotes, in the order in which they are
 * first used.
 */
final class RecommendationNotes {

	private static final String OURS = "our-judgement";

	private final RuleSet ruleSet;

	private final WrittenTexts texts;

	private final IntFunction<String> label;

	private final Map<String, Integer> numbers = new LinkedHashMap<>();

	private final Map<Integer, Integer> uses = new LinkedHashMap<>();

	/**
	 * @param label what a mark is called, by the number of its footnote
	 */
	RecommendationNotes(Advice advice, RuleSet ruleSet, IntFunction<String> label) {
		this.ruleSet = ruleSet;
		this.label = label;
		this.texts = new WrittenTexts(ruleSet.evidence(),
				advice.findings().stream().map((finding) -> ruleSet.rulebook().rule(finding.rule())).toList());
	}

	/**
	 * Any text of a rule that fired, its figures and, for a reason, its sources marked.
	 */
	Said said(String text) {
		return said(this.texts.pieces(text), this.texts.sources(text));
	}

	/** The reason of a rule, whether it fired or not. */
	Said because(Rule rule) {
		return said(this.ruleSet.evidence().pieces(rule.reason()), rule.sources());
	}

	/**
	 * A text made from what rules ask, the numbers that are figures of theirs marked.
	 * @param rules whose figures it may hold
	 */
	Said said(String text, Collection<Rule> rules) {
		return said(new FiguresInText(this.ruleSet.evidence(), rules).pieces(text), Set.of());
	}

	/** A text as it is written in a rule, its figures by name. */
	Said written(String text) {
		return said(this.ruleSet.evidence().pieces(text), Set.of());
	}

	private Said said(List<Evidence.Piece> pieces, Collection<String> sources) {
		Set<String> others = new LinkedHashSet<>(sources);
		List<Said.Piece> marked = new ArrayList<>();
		for (Evidence.Piece piece : pieces) {
			String figure = piece.figure();
			marked.add(new Said.Piece(piece.text(), (figure != null) ? figure(figure) : null));
			if (figure != null) {
				// its footnote names its source
				others.remove(entry(figure).source());
			}
		}
		return new Said(List.copyOf(marked), marks(others));
	}

	private Mark figure(String name) {
		return mark(number("figure " + name));
	}

	/** No words, but the marks of several figures. */
	Said figures(Collection<String> names) {
		return new Said(List.of(), inOrder(names.stream().map((name) -> number("figure " + name)).toList()));
	}

	/** The name of a candidate, with the marks of whatever rule tells how it fails. */
	Said failing(Advice advice, String name, String word) {
		Set<String> sources = new LinkedHashSet<>();
		for (Advice.Finding finding : advice.findings()) {
			Rule rule = this.ruleSet.rulebook().rule(finding.rule());
			if (rule.said().stream().anyMatch((said) -> said.text().startsWith("When ") && names(said.text(), word))) {
				sources.addAll(finding.sources());
			}
		}
		return new Said(List.of(new Said.Piece(name, null)), marks(sources));
	}

	private static boolean names(String sentence, String word) {
		return sentence.startsWith("When a node of " + word + " ")
				|| sentence.startsWith("When the network around " + word + " ");
	}

	private List<Mark> marks(Collection<String> sources) {
		return inOrder(sources.stream().map((source) -> number("source " + source)).toList());
	}

	private List<Mark> inOrder(Collection<Integer> notes) {
		return new TreeSet<>(notes).stream().map(this::mark).toList();
	}

	private int number(String what) {
		return this.numbers.computeIfAbsent(what, (key) -> this.numbers.size() + 1);
	}

	private Mark mark(int number) {
		return new Mark(number, this.uses.merge(number, 1, Integer::sum), this.label.apply(number));
	}

	/** All footnotes given so far, by number. */
	List<Note> all() {
		Map<String, Source> sources = new LinkedHashMap<>();
		this.ruleSet.evidence().sources().forEach((source) -> sources.put(source.id(), source));
		List<Note> notes = new ArrayList<>();
		this.numbers.forEach((what, number) -> {
			String id = what.substring(what.indexOf(' ') + 1);
			EvidenceEntry figure = what.startsWith("figure ") ? entry(id) : null;
			String of = (figure != null) ? figure.source() : id;
			notes.add(new Note(number, this.uses.getOrDefault(number, 0), figure, of.equals(OURS),
					sources.getOrDefault(of, new Source(of, of, "", null, null))));
		});
		return List.copyOf(notes);
	}

	private EvidenceEntry entry(String figure) {
		return this.ruleSet.evidence().entry(figure);
	}

}
