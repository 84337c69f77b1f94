package dev.plumbline.assessment.asking;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it. What could be meant in two ways is not read at all, because
 * a figure a thousand times too large or too small turns the advice around.
 */
final class NumberText {

	private static final int LONGEST = 60;

	private static final Map<String, BigDecimal> MULTIPLES = Map.of("k", new BigDecimal(1_000), "thousand",
			new BigDecimal(1_000), "million", new BigDecimal(1_000_000), "billion", new BigDecimal(1_000_000_000));

	private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([-+]?[0-9.][0-9.,'’ ]*?)\\s*([^0-9.,'’\\s].*)?");

	private static final Pattern TWO_NUMBERS = Pattern.compile(".*[0-9].*[-–—].*[0-9].*|.*[0-9].*\\bto\\b.*[0-9].*");

	private static final Pattern PLAIN = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");

	private static final Pattern GROUPED = Pattern
		.compile("[-+]?[1-9][0-9]{0,2}((,[0-9]{3})+|( [0-9]{3})+|(['’][0-9]{3})+)(\\.[0-9]+)?");

	/** Points between groups can only be told from a decimal point when there are two. */
	private static final Pattern GROUPED_BY_POINTS = Pattern.compile("[-+]?[1-9][0-9]{0,2}(\\.[0-9]{3}){2,}");

	private static final Pattern POINT_OR_GROUP = Pattern.compile("[-+]?[1-9][0-9]{0,2}\\.[0-9]{3}");

	private static final Pattern COMMA_FOR_POINT = Pattern.compile("[-+]?[0-9]+,[0-9]+");

	private final String unit;

	private final Map<String, Double> otherUnits;

	/**
	 * @param unit what is counted, which may be written behind the number
	 * @param otherUnits other units, and how many of ours they are
	 */
	NumberText(String unit, Map<String, Double> otherUnits) {
		this.unit = unit;
		this.otherUnits = otherUnits;
	}

	/** Reads what was typed; text that is not blank. */
	Read read(String typed) {
		// makes plain spaces of narrow ones and plain digits of wide ones
		String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('−', '-').strip();
		if (text.length() > LONGEST) {
			return Read.wrong("number");
		}
		Matcher parts = NUMBER_AND_UNIT.matcher(text);
		if (!parts.matches()) {
			return Read.wrong(TWO_NUMBERS.matcher(text).matches() ? "two-numbers" : "number");
		}
		BigDecimal times = times((parts.group(2) != null) ? parts.group(2).strip() : "");
		if (times == null) {
			return Read.wrong(TWO_NUMBERS.matcher(text).matches() ? "two-numbers" : "unit");
		}
		return number(parts.group(1)).times(times);
	}

	private @Nullable BigDecimal times(String written) {
		String word = written.toLowerCase(Locale.ROOT);
		if (word.isEmpty() || word.equals(this.unit.toLowerCase(Locale.ROOT))) {
			return BigDecimal.ONE;
		}
		return this.otherUnits.entrySet()
			.stream()
			.filter((other) -> other.getKey().toLowerCase(Locale.ROOT).equals(word))
			.map((other) -> BigDecimal.valueOf(other.getValue()))
			.findFirst()
			.orElse(MULTIPLES.get(word));
	}

	private static Read number(String text) {
		if (POINT_OR_GROUP.matcher(text).matches()) {
			return Read.ambiguous(text, text.replace(".", ""));
		}
		if (PLAIN.matcher(text).matches()) {
			return Read.of(text);
		}
		if (GROUPED.matcher(text).matches()) {
			return Read.of(text.replaceAll("[,'’ ]", ""));
		}
		if (GROUPED_BY_POINTS.matcher(text).matches()) {
			return Read.of(text.replace(".", ""));
		}
		return COMMA_FOR_POINT.matcher(text).matches() ? Read.ambiguous(text.replace(',', '.'), text.replace(",", ""))
				: Read.wrong("number");
	}

	/**
	 * What was read.
	 *
	 * @param number absent when there is a mistake
	 * @param mistake the end of the key of its message
	 * @param readings in which ways it could be read, when there are two
	 */
	record Read(@Nullable BigDecimal number, @Nullable String mistake, List<String> readings) {

		static Read of(String digits) {
			return new Read(new BigDecimal(digits), null, List.of());
		}

		static Read wrong(String mistake) {
			return new Read(null, mistake, List.of());
		}

		static Read ambiguous(String one, String other) {
			return new Read(null, "ambiguous", List.of(new BigDecimal(one).stripTrailingZeros().toPlainString(),
					new BigDecimal(other).toPlainString()));
		}

		Read times(BigDecimal times) {
			return (this.number != null) ? new Read(this.number.multiply(times), null, List.of()) : this;
		}

	}

}
