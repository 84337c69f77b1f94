package dev.plumbline.questionnaire;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers as people write them: 500 and not 500.0. */
final class Numbers {

	/** Up to here every whole double is exactly a long. */
	private static final double EXACT = 1L << 53;

	private static final double LARGEST = 1e15;

	private static final double SMALLEST = 1e-6;

	private Numbers() {
	}

	/** A {@link Long} where the number is whole, else the number itself. */
	static Number plain(double number) {
		return (number == Math.rint(number) && Math.abs(number) <= EXACT) ? (Number) (long) number : number;
	}

	/** For a sentence: {@code 5,000,000} or {@code 0.25}. */
	static String written(double number) {
		double magnitude = Math.abs(number);
		if (!(magnitude < LARGEST) || (magnitude > 0 && magnitude < SMALLEST)) {
			return Double.toString(number);
		}
		return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT))
			.format(BigDecimal.valueOf(number));
	}

}
