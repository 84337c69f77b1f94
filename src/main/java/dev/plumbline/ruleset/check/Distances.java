package dev.plumbline.ruleset.check;

import dev.plumbline.advice.Concepts;
import dev.plumbline.advice.Effects;
import dev.plumbline.advice.Outcomes;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.rules.Comparison;
import dev.plumbline.rules.Relation;
import dev.plumbline.rules.Rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far answers are from turning a sentence or making a rule fire, so that a search can
 * go the right way: 0 when they are there, up to 1 for each sentence otherwise. The name
 * of a situation is followed to the rules that give it.
 */
final class Distances {

	private static final double LEAST = 0.2;

	private static final double TINY = 1e-3;

	/** Beyond so many powers of e, one number is as far as another. */
	private static final double FAR = 12;

	private static final Set<String> EVERYTHING = Questionnaire.shipped()
		.questions()
		.stream()
		.map(Question::id)
		.collect(Collectors.toCollection(TreeSet::new));

	private final Effects effects;

	Distances(RuleSet ruleSet) {
		this.effects = Effects.of(ruleSet);
	}

	double toFire(Look look, Rule rule) {
		return rule.asked().stream().mapToDouble((asked) -> toTurn(look, asked, true)).sum();
	}

	double toSilence(Look look, Rule rule) {
		return rule.asked().stream().mapToDouble((asked) -> toTurn(look, asked, false)).min().orElse(1);
	}

	double toTurn(Look look, Rule.Asked asked, boolean wanted) {
		if (look.holds(asked) == wanted) {
			return 0;
		}
		Comparison<Object> comparison = asked.comparison();
		if (asked.fact() == Concepts.class && comparison != null) {
			return toName(look, comparison.subject(), (comparison.relation() == Relation.IS) == wanted);
		}
		if (comparison != null && comparison.limit() instanceof Number limit
				&& look.evaluation().value(asked) instanceof Number value) {
			double powers = Math.abs(Math.log((value.doubleValue() + TINY) / (limit.doubleValue() + TINY)));
			return LEAST + (1 - LEAST) * Math.min(1, powers / FAR);
		}
		return 1;
	}

	private double toName(Look look, String name, boolean wanted) {
		Stream<Rule> calling = this.effects.calling(name).stream();
		double distance = wanted
				? calling.mapToDouble((rule) -> toFire(look, rule) / rule.asked().size()).min().orElse(1)
				: calling.filter(look::fires).mapToDouble((rule) -> toSilence(look, rule)).max().orElse(0);
		return Math.max(TINY, Math.min(1, distance));
	}

	/** The answers that a sentence hangs on, through whatever was concluded before. */
	Set<String> inputs(Rule.Asked asked) {
		Comparison<Object> comparison = asked.comparison();
		if (comparison != null && asked.fact() == Concepts.class) {
			return inputs(this.effects.calling(comparison.subject()));
		}
		if (comparison != null && asked.fact() == Outcomes.class) {
			return inputs(this.effects.on(comparison.subject()).stream().map(Effects.Answering::rule).toList());
		}
		return asked.inputs().isEmpty() ? EVERYTHING : new TreeSet<>(asked.inputs());
	}

	/** The answers that any of these rules hangs on. */
	Set<String> inputs(List<Rule> rules) {
		return rules.stream()
			.flatMap((rule) -> rule.asked().stream())
			.flatMap((asked) -> inputs(asked).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	Effects effects() {
		return this.effects;
	}

}
