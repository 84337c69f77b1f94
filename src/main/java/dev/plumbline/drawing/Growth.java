package dev.plumbline.drawing;

import dev.plumbline.advice.Advice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the parts of one machine fill up, year by year.
 *
 * @param firstYear the calendar year of the first share
 * @param horizon the calendar year that was asked for
 * @param curves at least one, each with a share for every year
 */
record Growth(int firstYear, int horizon, List<Curve> curves) {

	/**
	 * @throws IllegalArgumentException when there is no curve, or curves differ in length
	 */
	Growth {
		curves = List.copyOf(curves);
		List<Integer> years = curves.stream().map((curve) -> curve.shares().size()).distinct().toList();
		if (years.size() != 1 || years.contains(0)) {
			throw new IllegalArgumentException("Growth needs at least one curve, and all of them over the same years");
		}
	}

	/**
	 * How an advice sees it, the part that breaks first before the others, so that it is
	 * the one taken of several that are equally far over.
	 */
	static Optional<Growth> of(Advice advice) {
		Advice.Growth growth = advice.growth();
		Advice.Runway runway = advice.runway();
		String first = (runway != null) ? runway.breaksFirst() : "";
		return Optional.ofNullable(growth)
			.map((known) -> new Growth(known.firstYear(), known.horizon(),
					known.parts()
						.stream()
						.sorted(Comparator.comparing((Advice.Curve part) -> !part.part().equals(first)))
						.map((part) -> new Curve(part.part(), part.shares()))
						.toList()));
	}

	int lastYear() {
		return this.firstYear + this.curves.get(0).shares().size() - 1;
	}

	/**
	 * The curve that is over its limit first; of several in the same year, the one
	 * furthest over.
	 */
	Optional<Curve> first() {
		return this.curves.stream()
			.filter((curve) -> curve.breaksAfter().isPresent())
			.min(Comparator.comparingInt((Curve curve) -> curve.breaksAfter().orElseThrow())
				.thenComparing(Comparator.comparingDouble((Curve curve) -> curve.at(curve.breaksAfter().orElseThrow()))
					.reversed()));
	}

	/** Whether every part stays as it is. */
	boolean isFlat() {
		return this.curves.stream().allMatch((curve) -> curve.shares().stream().distinct().count() == 1);
	}

	/** As many years as are worth drawing: a little further than the first break. */
	Growth worthDrawing() {
		int years = this.curves.get(0).shares().size();
		int shown = first().map((curve) -> Math.min(years, Math.max(curve.breaksAfter().orElseThrow() + 3, 6)))
			.orElse(years);
		return new Growth(this.firstYear, this.horizon,
				this.curves.stream()
					.map((curve) -> new Curve(curve.part(), curve.shares().subList(0, shown)))
					.toList());
	}

	/**
	 * The share of its limit that one part uses in each year.
	 *
	 * @param part such as {@code writes}, as the figures of the traffic test name it
	 * @param shares of the limit, 1 being all of it
	 */
	record Curve(String part, List<Double> shares) {

		/** Keeps a copy of the shares. */
		Curve {
			shares = List.copyOf(shares);
		}

		String name() {
			return Words.orId("gauge." + this.part, this.part);
		}

		double at(int year) {
			return this.shares.get(year);
		}

		/** Years until the limit is passed. */
		Optional<Integer> breaksAfter() {
			return IntStream.range(0, this.shares.size()).filter((year) -> at(year) > 1).boxed().findFirst();
		}

	}

}
