package dev.plumbline.ruleset.check;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Candidates.Area;
import dev.plumbline.advice.Candidates.Candidate;
import dev.plumbline.advice.Effects;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.rules.Rule;
import dev.plumbline.ruleset.check.Finding.Example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What never happened, or always did, over everything searched. Whatever the samples did
 * not show is looked for once more, on purpose.
 */
final class NeverFindings {

	private static final int STARTS = 10;

	private static final int STEPS = 120;

	private static final int EXCLUDED = 10;

	private final Lab lab;

	private final Survey survey;

	private final Search search;

	private final Distances distances;

	private final List<Finding> findings = new ArrayList<>();

	NeverFindings(Lab lab, Survey survey, Search search, Distances distances) {
		this.lab = lab;
		this.survey = survey;
		this.search = search;
		this.distances = distances;
	}

	List<Finding> all() {
		this.survey.rules().forEach(this::rule);
		this.survey.sentences().forEach(this::sentence);
		for (Area area : this.lab.ruleSet().candidates().areas()) {
			area.candidates()
				.stream()
				.filter((candidate) -> !this.survey.chose(area.id(), candidate.id()))
				.forEach((candidate) -> candidate(area, candidate));
		}
		return this.findings;
	}

	private void rule(Rule rule) {
		int fired = this.survey.fired(rule).cardinality();
		if (fired == 0) {
			List<Answers> nearest = this.survey.nearest(List.of(rule), STARTS);
			Goal goal = new Goal((look) -> this.distances.toFire(look, rule), this.distances.inputs(List.of(rule)));
			if (!isFound(goal, nearest)) {
				this.findings.add(dead(rule, nearest.get(0)));
			}
		}
		else if (fired == this.survey.size()) {
			Goal goal = new Goal((look) -> this.distances.toSilence(look, rule), this.distances.inputs(List.of(rule)));
			if (!isFound(goal, this.survey.spread(STARTS))) {
				this.findings.add(Finding.of(Kind.RULE_ALWAYS, rule.name()));
			}
		}
	}

	/** With the answers that come nearest, and what fails there. */
	private Finding dead(Rule rule, Answers nearest) {
		List<String> failing = failing(rule, nearest);
		Answers few = Shrinking.of(nearest,
				(answers) -> this.lab.look(answers).isPresent() && failing(rule, answers).size() <= failing.size());
		return Finding.shown(Kind.RULE_NEVER, rule.name(), new Example(few.toMap(), null, null))
			.beside(failing(rule, few));
	}

	private List<String> failing(Rule rule, Answers answers) {
		Look look = this.lab.look(answers).orElseThrow();
		return rule.asked().stream().filter((asked) -> !look.holds(asked)).map(Rule.Asked::text).toList();
	}

	private void sentence(Rule.Asked asked) {
		int held = this.survey.holds(asked).cardinality();
		boolean never = held == 0;
		if (!never && held < this.survey.size()) {
			return;
		}
		Goal goal = new Goal((look) -> this.distances.toTurn(look, asked, never), this.distances.inputs(asked));
		if (!isFound(goal, this.survey.spread(STARTS))) {
			this.findings.add(Finding.of(never ? Kind.SENTENCE_NEVER : Kind.SENTENCE_ALWAYS, asked.text())
				.beside(this.survey.asking(asked)));
		}
	}

	private void candidate(Area area, Candidate candidate) {
		List<Rule> bearing = area.candidates()
			.stream()
			.flatMap((other) -> this.distances.effects().on(other).stream())
			.map(Effects.Weighing::rule)
			.distinct()
			.toList();
		Goal goal = new Goal((look) -> behind(look, area, candidate), this.distances.inputs(bearing));
		List<Answers> starts = this.survey.spread(this.survey.size() / STARTS)
			.stream()
			.sorted(Comparator.comparingDouble((answers) -> this.lab.look(answers)
				.map((look) -> behind(look, area, candidate))
				.orElse(Double.MAX_VALUE)))
			.limit(STARTS)
			.toList();
		if (!isFound(goal, starts)) {
			Look nearest = this.lab.look(starts.get(0)).orElseThrow();
			this.findings.add(nearest(nearest, area, candidate));
		}
	}

	/** With the answers under which least is missing. */
	private Finding nearest(Look look, Area area, Candidate candidate) {
		double behind = behind(look, area, candidate);
		Answers few = Shrinking.of(look.answers(),
				(answers) -> this.lab.look(answers)
					.filter((other) -> behind(other, area, candidate) <= behind)
					.isPresent());
		Look shown = this.lab.look(few).orElseThrow();
		Advice.Candidate own = standing(shown, area, candidate.id());
		return Finding
			.shown(Kind.CANDIDATE_NEVER, candidate.label(), Example.of(shown), area.label(),
					area.candidate(shown.chosen(area.id())).label(), String.valueOf(own.score()),
					String.valueOf(standing(shown, area, shown.chosen(area.id())).score()))
			.beside(own.excludedBy().stream().map(Advice.Exclusion::rule).toList());
	}

	/** 0 when it is chosen. */
	private static double behind(Look look, Area area, Candidate candidate) {
		String chosen = look.chosen(area.id());
		if (chosen.equals(candidate.id())) {
			return 0;
		}
		Advice.Candidate own = standing(look, area, candidate.id());
		int points = standing(look, area, chosen).score() - own.score() + candidate.lead();
		return 1 + Math.max(0, points) + EXCLUDED * own.excludedBy().size();
	}

	private static Advice.Candidate standing(Look look, Area area, String candidate) {
		return look.evaluation()
			.choices()
			.get(area.id())
			.candidates()
			.stream()
			.filter((other) -> other.candidate().equals(candidate))
			.findFirst()
			.orElseThrow();
	}

	private boolean isFound(Goal goal, List<Answers> starts) {
		this.lab.expect(starts.size());
		Optional<Look> found = this.search.reach(goal, starts, STEPS);
		return found.isPresent();
	}

}
