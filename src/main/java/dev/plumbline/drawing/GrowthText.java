package dev.plumbline.drawing;

import dev.plumbline.drawing.Growth.Curve;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
		return Stream
			.of(Stream.of(first()), this.growth.curves().stream().map(this::sentence),
					Stream.of(Words.of("curves.text.horizon", this.growth.horizon())))
			.flatMap((sentences) -> sentences)
			.collect(Collectors.joining(" "));
	}

	private String first() {
		String none = this.growth.isFlat() ? "curves.text.flat" : "curves.text.none";
		return this.growth.first()
			.map((curve) -> Words.of(isBrokenNow(curve) ? "curves.text.first.now" : "curves.text.first", curve.name(),
					breaks(curve)))
			.orElseGet(() -> Words.of(none, this.growth.lastYear()));
	}

	/** What stands beside the name of a curve. */
	String fate(Curve curve) {
		if (curve.breaksAfter().isEmpty()) {
			return Words.of("curves.lasts", last(curve), this.growth.lastYear());
		}
		if (isBrokenNow(curve)) {
			return Words.of("curves.breaks.now", Amounts.share(curve.at(0)));
		}
		boolean first = this.growth.first().filter(curve::equals).isPresent();
		return Words.of(first ? "curves.breaks.first" : "curves.breaks", breaks(curve));
	}

	private static boolean isBrokenNow(Curve curve) {
		return curve.at(0) > 1;
	}

	int breaks(Curve curve) {
		return this.growth.firstYear() + curve.breaksAfter().orElseThrow();
	}

	private String sentence(Curve curve) {
		String now = Amounts.share(curve.at(0));
		if (isBrokenNow(curve)) {
			return Words.of("curves.text.breaks.now", curve.name(), now, this.growth.firstYear());
		}
		return curve.breaksAfter().isPresent()
				? Words.of("curves.text.breaks", curve.name(), now, this.growth.firstYear(), breaks(curve))
				: Words.of("curves.text.lasts", curve.name(), now, this.growth.firstYear(), last(curve),
						this.growth.lastYear());
	}

	private static String last(Curve curve) {
		return Amounts.share(curve.at(curve.shares().size() - 1));
	}

}
