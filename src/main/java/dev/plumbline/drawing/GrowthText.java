package dev.plumbline.drawing;

import dev.plumbline.drawing.Growth.Curve;

import java.util.List;
import java.util.stream.Collectors;

/** Says what the curves show. */
final class GrowthText {

	private final Growth growth;

	GrowthText(Growth growth) {
		this.growth = growth;
	}

	List<Curve> curves() {
		return this.growth.curves();
	}

	String text() {
		String first = this.growth.first()
			.map((curve) -> Words.of("curves.text.first", curve.name(), breaks(curve)))
			.orElseGet(() -> Words.of("curves.text.none", this.growth.lastYear()));
		return first + " " + this.growth.curves().stream().map(this::sentence).collect(Collectors.joining(" "));
	}

	/** What stands beside the name of a curve. */
	String fate(Curve curve) {
		if (curve.breaksAfter().isEmpty()) {
			return Words.of("curves.lasts", last(curve), this.growth.lastYear());
		}
		boolean first = this.growth.first().filter(curve::equals).isPresent();
		return Words.of(first ? "curves.breaks.first" : "curves.breaks", breaks(curve));
	}

	int breaks(Curve curve) {
		return this.growth.firstYear() + curve.breaksAfter().orElseThrow();
	}

	private String sentence(Curve curve) {
		String now = Amounts.share(curve.at(0));
		return curve.breaksAfter().isPresent()
				? Words.of("curves.text.breaks", curve.name(), now, this.growth.firstYear(), breaks(curve))
				: Words.of("curves.text.lasts", curve.name(), now, this.growth.firstYear(), last(curve),
						this.growth.lastYear());
	}

	private static String last(Curve curve) {
		return Amounts.share(curve.at(curve.shares().size() - 1));
	}

}
