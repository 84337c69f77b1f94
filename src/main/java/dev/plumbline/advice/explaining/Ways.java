package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Concepts;
import dev.plumbline.advice.Effects;
import dev.plumbline.advice.Evaluation;
import dev.plumbline.rules.Rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * What would have to be true for a rule to fire that did not, or not to fire that did. A
 * name of the situation is followed to the sentences behind it.
 */
final class Ways {

	private final Evaluation evaluation;

	private final Effects effects;

	private final Beside beside;

	private final Reach reach;

	Ways(Evaluation evaluation, Effects effects, Beside beside) {
		this.evaluation = evaluation;
		this.effects = effects;
		this.beside = beside;
		this.reach = new Reach(evaluation);
	}

	/** Every way to keep a rule from firing, nearest first. */
	List<Way> toSilence(Rule fired) {
		List<Way> ways = fired.asked().stream().flatMap((asked) -> toTurn(asked, false)).sorted(Way.NEAREST).toList();
		List<Way> sensible = ways.stream().filter((way) -> !way.takesBack()).toList();
		return sensible.isEmpty() ? ways : sensible;
	}

	/** The nearest way to make a rule fire: all that failed, turned. */
	Way toFire(Rule silent) {
		return all(silent.asked()
			.stream()
			.filter((asked) -> !this.evaluation.holds(asked))
			.map((asked) -> toTurn(asked, true).min(Way.NEAREST).orElseThrow()));
	}

	private Stream<Way> toTurn(Rule.Asked asked, boolean wanted) {
		Need need = new Need(asked, wanted);
		if (asked.fact() != Concepts.class) {
			return Stream.of(new Way(List.of(need), this.reach.to(need)));
		}
		List<Rule> calling = this.effects.calling(need.subject());
		List<Rule> called = calling.stream().filter(this.beside::fired).toList();
		if (called.isEmpty()) {
			return calling.stream().map(this::toFire);
		}
		return (called.size() == 1) ? toSilence(called.get(0)).stream()
				: Stream.of(all(called.stream().map((rule) -> toSilence(rule).get(0))));
	}

	private static Way all(Stream<Way> ways) {
		return ways.reduce(new Way(List.of(), 0), Way::and);
	}

}
