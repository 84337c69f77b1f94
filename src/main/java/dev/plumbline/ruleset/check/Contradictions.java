package dev.plumbline.ruleset.check;

import dev.plumbline.advice.Concluded;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.rules.Rule;
import dev.plumbline.ruleset.check.Finding.Example;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules that say opposite things. That one rule speaks for a candidate and another
 * against it is how choosing works, and that a hard limit strikes out what is otherwise
 * favoured is what exclusions are for: neither is told of. Told is what nobody can have
 * meant: two texts for one place, of which a visitor sees one; a test answered both no
 * and yes; for and against by rules that only ever fire together, which might as well be
 * one rule; favour that is struck out every single time.
 */
final class Contradictions {

	/** Seen less often, always is no word. */
	private static final int OFTEN = 10;

	private static final int DECISIVE = 4;

	private static final int STARTS = 3;

	private static final int STEPS = 50;

	private static final int MOST_NAMED = 5;

	private final Lab lab;

	private final Survey survey;

	private final Search search;

	private final Distances distances;

	private final Map<String, Concluded> concluded = new HashMap<>();

	private final Map<String, String> inherited = new HashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	Contradictions(Lab lab, Survey survey, Search search, Distances distances) {
		this.lab = lab;
		this.survey = survey;
		this.search = search;
		this.distances = distances;
		survey.rules().forEach((rule) -> this.concluded.put(rule.name(), Concluded.by(rule)));
		lab.ruleSet()
			.candidates()
			.areas()
			.stream()
			.flatMap((area) -> area.candidates().stream())
			.filter((candidate) -> candidate.inherits() != null)
			.forEach((candidate) -> this.inherited.put(candidate.word(), Objects.requireNonNull(candidate.inherits())));
	}

	List<Finding> all() {
		List<Rule> rules = this.survey.rules();
		for (int one = 0; one < rules.size(); one++) {
			inVain(rules.get(one));
			forAndAgainst(rules.get(one), rules.get(one));
			for (int other = one + 1; other < rules.size(); other++) {
				twice(rules.get(one), rules.get(other));
				noAndYes(rules.get(one), rules.get(other));
				forAndAgainst(rules.get(one), rules.get(other));
			}
		}
		return this.findings;
	}

	private Concluded of(Rule rule) {
		return Objects.requireNonNull(this.concluded.get(rule.name()));
	}

	private void twice(Rule one, Rule other) {
		Map<String, String> first = of(one).suggestions();
		Map<String, String> second = of(other).suggestions();
		first.keySet()
			.stream()
			.filter((answer) -> second.containsKey(answer) && !second.get(answer).equals(first.get(answer)))
			.forEach((answer) -> together(Kind.SUGGESTS_TWICE, one, other, answer));
		of(one).failures()
			.stream()
			.filter(of(other).failures()::contains)
			.map((failure) -> failure.substring(0, failure.indexOf(' ')))
			.distinct()
			.forEach((candidate) -> together(Kind.DESCRIBES_TWICE, one, other, candidate));
	}

	private void noAndYes(Rule one, Rule other) {
		Map<String, String> first = of(one).tests();
		Map<String, String> second = of(other).tests();
		first.forEach((test, outcome) -> {
			String opposite = second.getOrDefault(test, outcome);
			if (outcome.equals("no") && opposite.startsWith("yes")) {
				together(Kind.NO_AND_YES, one, other, test);
			}
			else if (opposite.equals("no") && outcome.startsWith("yes")) {
				together(Kind.NO_AND_YES, other, one, test);
			}
		});
	}

	/** Tells of two rules that must never fire together, when they do. */
	private void together(Kind kind, Rule one, Rule other, String what) {
		BitSet both = this.survey.firedBoth(one, other);
		Optional<Answers> shown = !both.isEmpty() ? Optional.of(this.survey.answers(both.nextSetBit(0)))
				: searched(one, other);
		shown.ifPresent((answers) -> this.findings.add(pair(kind, one, other, answers, what).seen(both.cardinality())));
	}

	private Optional<Answers> searched(Rule one, Rule other) {
		List<Rule> both = List.of(one, other);
		Goal goal = new Goal((look) -> this.distances.toFire(look, one) + this.distances.toFire(look, other),
				this.distances.inputs(both));
		return this.search.reach(goal, this.survey.nearest(both, STARTS), STEPS).map(Look::answers);
	}

	private void forAndAgainst(Rule one, Rule other) {
		boolean same = one == other;
		Set<String> torn = new HashSet<>(torn(of(one), of(other)));
		torn.addAll(torn(of(other), of(one)));
		if (torn.isEmpty()) {
			return;
		}
		BitSet both = this.survey.firedBoth(one, other);
		if (both.isEmpty()) {
			return;
		}
		if (same || asksTheSame(one, other) || (both.cardinality() >= OFTEN && both.equals(this.survey.fired(one))
				&& both.equals(this.survey.fired(other)))) {
			this.findings.add(pair(Kind.FOR_AND_AGAINST, one, other, this.survey.answers(both.nextSetBit(0)),
					String.join(", ", torn))
				.seen(both.cardinality()));
		}
		else {
			pulls(one, other, both);
		}
	}

	/** What the one speaks for, and the other speaks against or strikes out. */
	private static Set<String> torn(Concluded one, Concluded other) {
		return one.speaksFor()
			.keySet()
			.stream()
			.filter((candidate) -> other.against().containsKey(candidate) || other.excluded().contains(candidate))
			.collect(Collectors.toSet());
	}

	private static boolean asksTheSame(Rule one, Rule other) {
		return sentences(one).equals(sentences(other));
	}

	private static Set<String> sentences(Rule rule) {
		return rule.asked().stream().map(Rule.Asked::drl).collect(Collectors.toSet());
	}

	/** Both decisively, so that neither is heard. */
	private void pulls(Rule one, Rule other, BitSet both) {
		Set<String> candidates = new HashSet<>(decisively(of(one), of(other)));
		candidates.addAll(decisively(of(other), of(one)));
		if (!candidates.isEmpty()) {
			this.findings.add(pair(Kind.PULLS_BOTH_WAYS, one, other, this.survey.answers(both.nextSetBit(0)),
					String.join(", ", candidates))
				.seen(both.cardinality()));
		}
	}

	private static Set<String> decisively(Concluded one, Concluded other) {
		return one.speaksFor()
			.entrySet()
			.stream()
			.filter((points) -> points.getValue() >= DECISIVE)
			.map(Map.Entry::getKey)
			.filter((candidate) -> other.against().getOrDefault(candidate, 0) >= DECISIVE)
			.collect(Collectors.toSet());
	}

	/** Whether a rule speaks for something that is struck out whenever it does. */
	private void inVain(Rule rule) {
		BitSet fired = this.survey.fired(rule);
		if (fired.cardinality() < OFTEN) {
			return;
		}
		for (String candidate : of(rule).speaksFor().keySet()) {
			List<Rule> excluding = excluding(candidate);
			BitSet spared = (BitSet) fired.clone();
			excluding.forEach((other) -> spared.andNot(this.survey.fired(other)));
			if (spared.isEmpty() && !found(rule, excluding)) {
				Answers example = this.survey.answers(fired.nextSetBit(0));
				this.findings.add(inVain(rule, candidate, excluding, example).seen(fired.cardinality()));
			}
		}
	}

	private List<Rule> excluding(String candidate) {
		String shared = this.inherited.getOrDefault(candidate, candidate);
		return this.survey.rules()
			.stream()
			.filter((other) -> of(other).excluded().contains(candidate) || of(other).excluded().contains(shared))
			.toList();
	}

	private boolean found(Rule rule, List<Rule> excluding) {
		Goal goal = new Goal((look) -> this.distances.toFire(look, rule) + excluding.stream()
			.filter(look::fires)
			.mapToDouble((other) -> this.distances.toSilence(look, other))
			.sum(), this.distances.inputs(List.of(rule)));
		return this.search.reach(goal, this.survey.nearest(List.of(rule), STARTS), STEPS).isPresent();
	}

	private Finding inVain(Rule rule, String candidate, List<Rule> excluding, Answers example) {
		List<String> others = excluding.stream()
			.filter((other) -> !this.survey.firedBoth(rule, other).isEmpty())
			.map(Rule::name)
			.limit(MOST_NAMED)
			.toList();
		Answers few = Shrinking.of(example,
				(answers) -> this.lab.look(answers)
					.filter((look) -> look.fires(rule) && excluding.stream().anyMatch(look::fires))
					.isPresent());
		return Finding.shown(Kind.FOR_EXCLUDED, rule.name(), new Example(few.toMap(), null, null), candidate)
			.beside(others);
	}

	private Finding pair(Kind kind, Rule one, Rule other, Answers example, String what) {
		Answers few = Shrinking.of(example,
				(answers) -> this.lab.look(answers).filter((look) -> look.fires(one) && look.fires(other)).isPresent());
		return Finding.shown(kind, one.name(), new Example(few.toMap(), null, null), what)
			.beside(List.of(other.name()));
	}

}
