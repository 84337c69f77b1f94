package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Choice;
import dev.plumbline.advice.Advice.Evidence;
import dev.plumbline.advice.Advice.Exclusion;
import dev.plumbline.advice.Advice.Margin;
import dev.plumbline.advice.Candidates.Area;
import dev.plumbline.advice.Candidates.Candidate;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Rulebook;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Choosing a candidate in each area: add up what was said of each, strike out the
 * excluded, break ties by what is simpler to live with. The same conclusions always give
 * the same choice.
 */
final class Choosing {

	private static final int CLEAR = 4;

	private static final int LEAN = 2;

	private final Candidates candidates;

	private final Requirements requirements;

	private final Rulebook<Conclusions> rulebook;

	private final Map<String, List<Conclusions.Weight>> weights = new HashMap<>();

	private final Map<String, List<Conclusions.Struck>> struck = new HashMap<>();

	Choosing(RuleSet ruleSet, Conclusions conclusions, Requirements requirements) {
		this.candidates = ruleSet.candidates();
		this.rulebook = ruleSet.rulebook();
		this.requirements = requirements;
		conclusions.weights()
			.forEach((weight) -> this.weights.computeIfAbsent(weight.candidate(), (key) -> new ArrayList<>())
				.add(weight));
		conclusions.struck()
			.forEach((strike) -> this.struck.computeIfAbsent(strike.candidate(), (key) -> new ArrayList<>())
				.add(strike));
	}

	/** One choice for each area, in the order of the areas. */
	Map<String, Choice> choose() {
		Map<String, Choice> choices = new LinkedHashMap<>();
		this.candidates.areas().forEach((area) -> choices.put(area.id(), choose(area)));
		return choices;
	}

	/**
	 * Whether a rule that asks about a rate, a volume or a number of rows spoke for it.
	 */
	boolean chosenForLoad(String word) {
		return this.weights.getOrDefault(word, List.of())
			.stream()
			.anyMatch((weight) -> weight.weight() > 0 && this.rulebook.rule(weight.rule()).readsLoad());
	}

	/** Why a candidate came behind the one chosen, as if no rule excluded it. */
	Rejection rejection(Area area, String candidate) {
		return new Ranking(area, this.requirements).rejection(area.candidates().stream().map(this::standing).toList(),
				area.candidate(candidate));
	}

	private Choice choose(Area area) {
		List<Standing> ranked = new Ranking(area, this.requirements)
			.sorted(area.candidates().stream().map(this::standing).toList());
		List<Standing> eligible = ranked.stream().filter(Standing::eligible).toList();
		if (eligible.isEmpty()) {
			return new Choice(area.lastResort(), null, Margin.TOSS_UP,
					bestFirst(ranked, area.candidate(area.lastResort())));
		}
		Standing best = Ranking.withEnoughLead(eligible);
		Standing next = eligible.stream().filter((other) -> other != best).findFirst().orElse(null);
		return new Choice(best.candidate().id(), (next != null) ? next.candidate().id() : null, margin(best, next),
				bestFirst(ranked, best.candidate()));
	}

	private static Margin margin(Standing best, @Nullable Standing next) {
		int lead = (next != null) ? best.score() - next.score() : CLEAR;
		return (lead >= CLEAR) ? Margin.CLEAR : (lead >= LEAN) ? Margin.LEAN : Margin.TOSS_UP;
	}

	private static List<Advice.Candidate> bestFirst(List<Standing> ranked, Candidate chosen) {
		return ranked.stream()
			.sorted(Comparator.comparing((Standing standing) -> !standing.candidate().equals(chosen)))
			.map(Standing::shown)
			.toList();
	}

	private Standing standing(Candidate candidate) {
		List<Evidence> speaksFor = new ArrayList<>();
		List<Evidence> against = new ArrayList<>();
		List<Exclusion> excludedBy = new ArrayList<>();
		int score = candidate.prior();
		for (String word : words(candidate)) {
			for (Conclusions.Weight weight : this.weights.getOrDefault(word, List.of())) {
				score += weight.weight();
				(weight.weight() > 0 ? speaksFor : against)
					.add(new Evidence(weight.rule(), Math.abs(weight.weight()), because(weight.rule())));
			}
			for (Conclusions.Struck strike : this.struck.getOrDefault(word, List.of())) {
				excludedBy.add(new Exclusion(strike.rule(), because(strike.rule())));
			}
		}
		Comparator<Evidence> strongest = Comparator.comparing((Evidence evidence) -> -evidence.weight())
			.thenComparing(Evidence::rule);
		speaksFor.sort(strongest);
		against.sort(strongest);
		excludedBy.sort(Comparator.comparing(Exclusion::rule));
		return new Standing(candidate, score, List.copyOf(speaksFor), List.copyOf(against), List.copyOf(excludedBy));
	}

	/** The words under which rules speak of it. */
	static List<String> words(Candidate candidate) {
		return (candidate.inherits() != null) ? List.of(candidate.word(), candidate.inherits())
				: List.of(candidate.word());
	}

	private String because(String rule) {
		return this.rulebook.rule(rule).because();
	}

}
