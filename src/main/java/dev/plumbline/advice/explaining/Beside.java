package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Concepts;
import dev.plumbline.advice.Effects;
import dev.plumbline.advice.Evaluation;
import dev.plumbline.advice.explaining.WhyNot.Behind;
import dev.plumbline.advice.explaining.WhyNot.Compared;
import dev.plumbline.rules.Comparison;
import dev.plumbline.rules.Rule;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes sentences down with the visitor's value beside their limit. */
final class Beside {

	private static final double DIGITS = 10_000;

	private final Evaluation evaluation;

	private final Effects effects;

	private final Set<String> fired;

	private final Set<String> figures = new HashSet<>();

	Beside(Evaluation evaluation, Effects effects) {
		this.evaluation = evaluation;
		this.effects = effects;
		this.fired = Set.copyOf(evaluation.conclusions().fired());
	}

	boolean fired(Rule rule) {
		return this.fired.contains(rule.name());
	}

	/** Names of the figures that were shown as a limit so far. */
	Set<String> figures() {
		return this.figures;
	}

	/** Every rule as the rulebook has it, in its order. */
	List<AskedRule> askedRules() {
		return this.evaluation.ruleSet().rulebook().rules().stream().map(this::asked).toList();
	}

	private AskedRule asked(Rule rule) {
		return new AskedRule(rule.name(), fired(rule),
				rule.asked()
					.stream()
					.map((asked) -> new AskedRule.Sentence(asked.text(), this.evaluation.holds(asked), value(asked),
							limit(asked), unit(asked)))
					.toList());
	}

	/** All that a rule asks, for visitors. */
	List<Compared> compared(Rule rule) {
		return rule.asked().stream().map(this::compared).toList();
	}

	private Compared compared(Rule.Asked asked) {
		if (asked.figure() != null) {
			this.figures.add(asked.figure());
		}
		return new Compared(asked.filled(), this.evaluation.holds(asked), value(asked), limit(asked), unit(asked),
				asked.figure(), behind(asked));
	}

	/** What gives a name asks only answers, so this goes one level deep. */
	private @Nullable List<Behind> behind(Rule.Asked asked) {
		Comparison<Object> comparison = asked.comparison();
		if (asked.fact() != Concepts.class || comparison == null) {
			return null;
		}
		List<Rule> calling = this.effects.calling(comparison.subject());
		List<Rule> called = calling.stream().filter(this::fired).toList();
		return (called.isEmpty() ? calling : called).stream()
			.map((rule) -> new Behind(rule.name(), fired(rule), compared(rule)))
			.toList();
	}

	/**
	 * What the sentence reads, to four digits where that does not blur the comparison.
	 */
	@Nullable Object value(Rule.Asked asked) {
		Object value = this.evaluation.value(asked);
		if (value instanceof Number exact && limit(asked) instanceof Number limit) {
			double rounded = Math.round(exact.doubleValue() * DIGITS) / DIGITS;
			boolean blurred = Double.compare(rounded, limit.doubleValue()) != Double.compare(exact.doubleValue(),
					limit.doubleValue());
			return blurred ? exact.doubleValue() : rounded;
		}
		return value;
	}

	private static @Nullable Object limit(Rule.Asked asked) {
		Comparison<Object> comparison = asked.comparison();
		return (comparison != null) ? comparison.limit() : null;
	}

	private @Nullable String unit(Rule.Asked asked) {
		String figure = asked.figure();
		return (figure != null) ? this.evaluation.ruleSet().evidence().entry(figure).unit() : null;
	}

}
