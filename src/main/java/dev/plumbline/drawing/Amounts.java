package dev.plumbline.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * Writes numbers as people read them: shares, rates, spans of time. The one place that
 * says how far a measured number is rounded.
 */
public final class Amounts {

	/** Beyond this share a percentage is harder to read than a multiple. */
	static final double LARGEST_PERCENTAGE = 2;

	private static final double NEAR_THE_LIMIT = 0.005;

	private static final double SMALLEST_PERCENTAGE = 0.001;

	private static final List<String> GREAT = List.of("million", "billion", "trillion", "quadrillion");

	private static final double MILLION = 1e6;

	private static final int MINUTES_AN_HOUR = 60;

	private static final int MINUTES_A_DAY = 1_440;

	private Amounts() {
	}

	/** A share of a limit: a percentage up to twice the limit, beyond that a multiple. */
	public static String share(double share) {
		if (share > LARGEST_PERCENTAGE) {
			return Words.of("amount.times", ratio(share));
		}
		if (share > 0 && share < SMALLEST_PERCENTAGE) {
			return Words.of("amount.less", decimal(SMALLEST_PERCENTAGE * 100, 1, RoundingMode.HALF_UP));
		}
		return Words.of("amount.percent", percent(share));
	}

	/** A number without false precision, its thousands apart, its millions in words. */
	public static String number(double number) {
		return number(number, (number < 1) ? 2 : (number >= 1_000 && number < 10_000) ? 4 : 3);
	}

	/** How many times one amount is another. */
	static String ratio(double ratio) {
		return number(ratio, 2);
	}

	/** A span of time in the two largest units that matter. */
	public static String duration(double minutes) {
		if (minutes < 1) {
			return Words.of("duration.seconds", Math.round(minutes * 60));
		}
		if (minutes < MINUTES_AN_HOUR) {
			return (minutes < 10) ? twoUnits("minutes", "seconds", Math.round(minutes * 60), 60)
					: Words.of("duration.minutes", Math.round(minutes));
		}
		if (minutes < MINUTES_A_DAY) {
			return twoUnits("hours", "minutes", Math.round(minutes), MINUTES_AN_HOUR);
		}
		return (minutes < 10 * MINUTES_A_DAY) ? twoUnits("days", "hours", Math.round(minutes / MINUTES_AN_HOUR), 24)
				: Words.of("duration.days", Math.round(minutes / MINUTES_A_DAY));
	}

	/** What is close to the limit is never rounded onto it or to its other side. */
	private static String percent(double share) {
		double percent = share * 100;
		if (share != 1 && Math.abs(share - 1) < NEAR_THE_LIMIT) {
			return decimal(percent, 1, (share < 1) ? RoundingMode.DOWN : RoundingMode.UP);
		}
		return decimal(percent, (percent < 10) ? 1 : 0, RoundingMode.HALF_UP);
	}

	private static String number(double number, int digits) {
		double rounded = new BigDecimal(number).round(new MathContext(digits, RoundingMode.HALF_UP)).doubleValue();
		for (int power = GREAT.size(); power > 0; power--) {
			double unit = MILLION * Math.pow(1_000, power - 1);
			if (rounded >= unit) {
				return Words.of("amount." + GREAT.get(power - 1), decimal(rounded / unit, 2, RoundingMode.HALF_UP));
			}
		}
		return decimal(rounded, 6, RoundingMode.HALF_UP);
	}

	private static String twoUnits(String large, String small, long amount, int smallInLarge) {
		String first = Words.of("duration." + large, amount / smallInLarge);
		long rest = amount % smallInLarge;
		return (rest > 0) ? first + " " + Words.of("duration." + small, rest) : first;
	}

	private static String decimal(double number, int decimals, RoundingMode rounding) {
		NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
		format.setMaximumFractionDigits(decimals);
		format.setRoundingMode(rounding);
		return format.format(number);
	}

}
