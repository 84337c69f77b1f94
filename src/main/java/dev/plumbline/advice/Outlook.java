package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Curve;
import dev.plumbline.advice.Advice.Growth;
import dev.plumbline.advice.Advice.Runway;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Looks ahead, year by year: how full each part gets, and which breaks first. */
final class Outlook {

	private static final double FOUR_DIGITS = 1_000;

	private static final double FINEST = 1e12;

	private final Situation situation;

	private final int firstYear;

	private final int lookAhead;

	Outlook(Evaluation evaluation, int firstYear) {
		this.situation = evaluation.situation();
		this.firstYear = firstYear;
		this.lookAhead = (int) evaluation.ruleSet().evidence().value("runway-years");
	}

	@Nullable Runway runway() {
		int years = this.situation.yearsUntilALimit();
		return (years > this.lookAhead) ? null
				: new Runway(this.firstYear + years, this.situation.after(years).bottleneck());
	}

	Growth growth() {
		List<Load> loads = IntStream.rangeClosed(0, this.lookAhead).mapToObj(this.situation::after).toList();
		return new Growth(this.firstYear, this.firstYear + this.situation.requirements().planningYears(),
				List.of(curve("application", loads, Load::applicationShare), curve("writes", loads, Load::writeShare),
						curve("reads", loads, Load::readShare), curve("data", loads, Load::dataShare)));
	}

	private static Curve curve(String part, List<Load> loads, ToDoubleFunction<Load> share) {
		return new Curve(part, loads.stream().mapToDouble(share).mapToObj(Outlook::rounded).toList());
	}

	/**
	 * Four digits, or a whole number. What is past its limit stays past it, and nothing
	 * else gets there. Plain arithmetic, because every advice asks for dozens of these.
	 */
	private static double rounded(double share) {
		double scale = 1;
		while (share * scale < FOUR_DIGITS && scale < FINEST) {
			scale *= 10;
		}
		double units = Math.rint(share * scale);
		return ((share > 1 && units <= scale) ? units + 1 : units) / scale;
	}

}
