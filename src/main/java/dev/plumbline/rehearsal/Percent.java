package dev.plumbline.rehearsal;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Shares as people read them. */
final class Percent {

	private static final double SMALLEST = 0.0001;

	private Percent() {
	}

	/**
	 * In percent with at most two digits behind the point; what is more than nothing is
	 * never written as nothing.
	 */
	static String of(double share) {
		if (share > 0 && share < SMALLEST) {
			return "< 0.01%";
		}
		return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(share * 100) + "%";
	}

}
