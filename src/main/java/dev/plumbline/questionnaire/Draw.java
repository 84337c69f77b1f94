package dev.plumbline.questionnaire;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws at random, the same on every JDK for the same seed. */
final class Draw {

	/** Numbers drawn are rounded to what a person would type. */
	private static final MathContext DIGITS = new MathContext(3);

	/** Draws over more than three orders of magnitude are even in the logarithm. */
	private static final double WIDE = 1000;

	// its algorithm is part of its specification, unlike that of the newer generators
	private final Random random;

	Draw(long seed) {
		this.random = new Random(seed);
	}

	/** True once in so many times. */
	boolean once(int in) {
		return this.random.nextInt(in) == 0;
	}

	boolean share(double probability) {
		return this.random.nextDouble() < probability;
	}

	<T> T oneOf(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	/** A few of them, none or all included. */
	List<String> someOf(List<String> values) {
		double share = this.random.nextDouble() * this.random.nextDouble();
		return values.stream().filter((value) -> share(share)).toList();
	}

	/** The same with one more or one fewer. */
	List<String> oneChanged(List<String> chosen, List<String> values) {
		String changed = oneOf(values);
		List<String> result = new ArrayList<>(chosen);
		if (!result.remove(changed)) {
			result.add(changed);
		}
		return result;
	}

	/** A number between the two, rounded. */
	double between(double from, double to) {
		double low = Math.max(from, to / 1e8);
		double number = (to > low * WIDE || (from > 0 && to > 2 * from)) ? logarithmic(low, to)
				: from + this.random.nextDouble() * (to - from);
		return Math.max(from, Math.min(to, rounded(number)));
	}

	private double logarithmic(double from, double to) {
		return from * StrictMath.exp(this.random.nextDouble() * StrictMath.log(to / from));
	}

	static double rounded(double number) {
		return new BigDecimal(number).round(DIGITS).doubleValue();
	}

}
