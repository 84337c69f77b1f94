package dev.plumbline.assessment.asking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers so that they can be read by people, and typed again. */
final class Amounts {

	private static final int DIGITS = 3;

	private Amounts() {
	}

	/** With every digit: {@code 10,000} or {@code 1.25}. */
	static String exact(double number) {
		return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
			.format(BigDecimal.valueOf(number));
	}

	/** As {@link #exact}, but so that it can be typed again and be read in one way only. */
	static String typed(double number) {
		String exact = exact(number);
		return exact.matches("[0-9]{1,3}\\.[0-9]{3}") ? exact + "0" : exact;
	}

	/** The result of a sum, with no more digits than it deserves. */
	static String rounded(double number) {
		boolean large = Math.abs(number) >= Math.pow(10, DIGITS - 1);
		return exact(large ? Math.rint(number)
				: BigDecimal.valueOf(number).round(new MathContext(DIGITS, RoundingMode.HALF_UP)).doubleValue());
	}

}
