package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Curve;
import dev.plumbline.advice.Advice.Growth;
import dev.plumbline.advice.Advice.Runway;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Looks ahead, year by year: how full each part gets, and which breaks first. */
final class Outlook {

	private static final int DIGITS = 4;

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

	/** What is past its limit stays past it, and nothing else gets there. */
	private static double rounded(double share) {
		double rounded = rounded(share, RoundingMode.HALF_UP);
		return (share > 1 && rounded <= 1) ? rounded(share, RoundingMode.UP) : rounded;
	}

	private static double rounded(double share, RoundingMode rounding) {
		return new BigDecimal(share).round(new MathContext(DIGITS, rounding)).doubleValue();
	}

}
