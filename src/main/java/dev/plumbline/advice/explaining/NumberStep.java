package dev.plumbline.advice.explaining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A turn on the way outwards from a number.
 *
 * @param from the stated number
 * @param before the last number known to decide as the step before
 * @param after the first number known to decide otherwise
 */
record NumberStep(double from, double before, double after, boolean whole) implements Step {

	/**
	 * How far behind the limit the number named may lie, as a share of the limit and of
	 * the way there: less than the 1 % we promise.
	 */
	private static final double ROOM = 0.009;

	private static final double TIGHT = ROOM / 10;

	private static final double SMALLEST = 1e-6;

	private static final int MOST_DIGITS = 15;

	double distance() {
		return Math.abs(this.after - this.from);
	}

	@Override
	public Object value() {
		return this.whole ? (Object) (int) this.after : this.after;
	}

	/**
	 * The roundest number just behind the limit, so near to it that half of the way there
	 * lies before it.
	 */
	@Override
	public Object nearest(Function<Object, Map<String, String>> decide, String outcome) {
		if (this.whole) {
			return value();
		}
		String kept = decide.apply(this.before).get(outcome);
		double near = this.before;
		double far = this.after;
		while (Math.abs(far - near) > TIGHT * scale(near)) {
			double middle = near + (far - near) / 2;
			if (middle == near || middle == far || (Math.min(near, far) == 0 && Math.max(near, far) <= SMALLEST)) {
				break;
			}
			if (decide.apply(middle).get(outcome).equals(kept)) {
				near = middle;
			}
			else {
				far = middle;
			}
		}
		return roundest(near, far, decide);
	}

	private double scale(double near) {
		return Math.min(Math.abs(near - this.from), near);
	}

	private double roundest(double near, double far, Function<Object, Map<String, String>> decide) {
		Map<String, String> decided = decide.apply(far);
		return IntStream.rangeClosed(1, MOST_DIGITS)
			.mapToDouble((digits) -> rounded(far, digits))
			.filter((rounded) -> Math.abs(rounded - near) <= ROOM * scale(near))
			.filter((rounded) -> decide.apply(rounded).equals(decided))
			.findFirst()
			.orElse(far);
	}

	/** Away from the stated number, or it would be before the limit again. */
	private double rounded(double number, int digits) {
		RoundingMode away = (this.after > this.from) ? RoundingMode.CEILING : RoundingMode.FLOOR;
		return BigDecimal.valueOf(number).round(new MathContext(digits, away)).doubleValue();
	}

}
