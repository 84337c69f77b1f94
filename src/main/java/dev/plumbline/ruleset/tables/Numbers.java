package dev.plumbline.ruleset.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers and days strictly, so that nobody wonders what was understood. */
final class Numbers {

	private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9]\\d{0,15})(?:\\.\\d{1,9})?");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	/** Digits, sign and point, as rule sets hold them. */
	private static final int LONGEST = 24;

	private Numbers() {
	}

	/** A plain decimal number without grouping or exponent. */
	static Optional<BigDecimal> decimal(String typed) {
		boolean plain = typed.length() <= LONGEST && DECIMAL.matcher(typed).matches();
		return plain ? Optional.of(new BigDecimal(typed)) : Optional.empty();
	}

	/** A plain number between two limits. */
	static Optional<BigDecimal> decimal(String typed, double least, double most) {
		return decimal(typed).filter((number) -> number.doubleValue() >= least && number.doubleValue() <= most);
	}

	/** A whole number between two limits. */
	static Optional<Integer> whole(String typed, int least, int most) {
		return decimal(typed, least, most).filter((number) -> number.scale() <= 0).map(BigDecimal::intValueExact);
	}

	/** A day that is in the calendar, between 1900 and 2199. */
	static Optional<LocalDate> day(String typed) {
		try {
			return DAY.matcher(typed).matches()
					? Optional.of(LocalDate.parse(typed)).filter((day) -> day.getYear() >= 1900 && day.getYear() < 2200)
					: Optional.empty();
		}
		catch (DateTimeException ex) {
			// such as 30 February
			return Optional.empty();
		}
	}

	static boolean areEqual(String one, String other) {
		Optional<BigDecimal> first = decimal(one);
		Optional<BigDecimal> second = decimal(other);
		return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) == 0;
	}

}
