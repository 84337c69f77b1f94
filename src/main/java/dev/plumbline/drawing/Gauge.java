package dev.plumbline.drawing;

import dev.plumbline.advice.Advice.Figure;
import dev.plumbline.advice.Advice.Test;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the gauge shows: each part of one machine with the share it uses. */
record Gauge(List<Part> parts) {

	static Gauge of(Test traffic) {
		return new Gauge(traffic.figures().stream().map(Part::of).flatMap(Optional::stream).toList());
	}

	/** The gauge with nothing but the part that uses most. */
	Gauge worstOnly() {
		return new Gauge(this.parts.stream().filter(this::isWorst).limit(1).toList());
	}

	boolean isWorst(Part part) {
		return this.parts.stream()
			.max(Comparator.comparingDouble(Part::later))
			.filter(Predicate.isEqual(part))
			.isPresent();
	}

	boolean anyOverLimit() {
		return this.parts.stream().anyMatch((part) -> Math.max(part.later(), part.nowOrNothing()) > 1);
	}

	String text() {
		if (this.parts.isEmpty()) {
			return Words.of("gauge.nothing");
		}
		return this.parts.stream().map(Part::sentence).collect(Collectors.joining(" "));
	}

	/**
	 * One part of a machine.
	 *
	 * @param figure with a number, and a limit above nothing
	 * @param later share of the limit at the horizon
	 * @param now share of the limit today; absent where it is not known
	 */
	record Part(Figure figure, double limit, double later, @Nullable Double now) {

		static Optional<Part> of(Figure figure) {
			Double limit = figure.limit();
			if (!(figure.value() instanceof Number value) || limit == null || !(limit > 0)) {
				return Optional.empty();
			}
			Double now = figure.now();
			return Optional.of(new Part(figure, limit, Math.max(value.doubleValue(), 0) / limit,
					(now != null) ? Math.max(now, 0) / limit : null));
		}

		String name() {
			return Words.orId("gauge." + this.figure.name(), this.figure.name());
		}

		double nowOrNothing() {
			return (this.now != null) ? this.now : 0;
		}

		/** The amounts behind the shares, in the visitor's units. */
		String amounts() {
			String unit = (this.figure.unit() != null) ? this.figure.unit() : "";
			String then = Amounts.number(this.later * this.limit);
			String most = Amounts.number(this.limit);
			return (this.now == null) ? Words.of("gauge.amounts.later", then, most, unit).strip()
					: Words.of("gauge.amounts", Amounts.number(this.now * this.limit), then, most, unit).strip();
		}

		String sentence() {
			String later = Amounts.share(this.later);
			return (this.now == null) ? Words.of("gauge.sentence.later", name(), later, amounts())
					: Words.of("gauge.sentence", name(), Amounts.share(this.now), later, amounts());
		}

	}

}
