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

	/** For people: {@code 10,000} or {@code 1.25}. */
	static String exact(double number) {
		return written(number, "#,##0.######");
	}

	/**
	 * With every digit, and so that it can be typed again and be read in one way only.
	 */
	static String typed(double number) {
		String written = written(number, "#,##0.##################################################");
		return written.matches("[0-9]{1,3}\\.[0-9]{3}") ? written + "0" : written;
	}

	private static String written(double number, String pattern) {
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH))
			.format(BigDecimal.valueOf(number));
	}

	/** The result of a sum, with no more digits than it deserves. */
	static String rounded(double number) {
		boolean large = Math.abs(number) >= Math.pow(10, DIGITS - 1);
		return exact(large ? Math.rint(number)
				: BigDecimal.valueOf(number).round(new MathContext(DIGITS, RoundingMode.HALF_UP)).doubleValue());
	}

}
