package dev.plumbline.report;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The one way to write a JSON document, after RFC 8785, so that a seal does not depend on
 * who wrote it last, in which order and with how many blanks.
 */
public final class CanonicalJson {

	private static final long EXACT = 1L << 53;

	private static final int MOST_DIGITS = 17;

	private static final int PLAIN_DIGITS = 21;

	private static final int PLAIN_ZEROS = 6;

	private final StringBuilder text = new StringBuilder();

	private CanonicalJson() {
	}

	/**
	 * The document as canonical UTF-8.
	 * @throws IllegalArgumentException when it holds a number or a text that cannot be
	 * written exactly
	 */
	public static byte[] of(JsonNode document) {
		CanonicalJson written = new CanonicalJson();
		written.value(document);
		return written.text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void value(JsonNode value) {
		switch (value.getNodeType()) {
			case OBJECT -> object(value.properties());
			case ARRAY -> array(value);
			case STRING -> string(value.stringValue());
			case NUMBER -> this.text.append(number(value));
			case BOOLEAN -> this.text.append(value.booleanValue());
			case NULL -> this.text.append("null");
			default -> throw new IllegalArgumentException("Not JSON: " + value.getNodeType());
		}
	}

	private void object(Collection<Map.Entry<String, JsonNode>> fields) {
		// strings compare by UTF-16 code units, which is the order asked for
		Map<String, JsonNode> sorted = new TreeMap<>();
		fields.forEach((field) -> sorted.put(field.getKey(), field.getValue()));
		String comma = "{";
		for (Map.Entry<String, JsonNode> field : sorted.entrySet()) {
			this.text.append(comma);
			string(field.getKey());
			this.text.append(':');
			value(field.getValue());
			comma = ",";
		}
		this.text.append(sorted.isEmpty() ? "{}" : "}");
	}

	private void array(JsonNode array) {
		this.text.append('[');
		for (Iterator<JsonNode> values = array.iterator(); values.hasNext();) {
			value(values.next());
			if (values.hasNext()) {
				this.text.append(',');
			}
		}
		this.text.append(']');
	}

	private void string(String string) {
		this.text.append('"');
		string.codePoints().forEach(this::character);
		this.text.append('"');
	}

	private void character(int character) {
		switch (character) {
			case '"' -> this.text.append("\\\"");
			case '\\' -> this.text.append("\\\\");
			case '\b' -> this.text.append("\\b");
			case '\t' -> this.text.append("\\t");
			case '\n' -> this.text.append("\\n");
			case '\f' -> this.text.append("\\f");
			case '\r' -> this.text.append("\\r");
			default -> {
				if (character < ' ') {
					this.text.append("\\u%04x".formatted(character));
				}
				else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
					throw new IllegalArgumentException("Half a character cannot be written");
				}
				else {
					this.text.appendCodePoint(character);
				}
			}
		}
	}

	private static String number(JsonNode number) {
		if (number.isIntegralNumber()) {
			if (!number.canConvertToLong() || Math.abs(number.longValue()) > EXACT) {
				throw new IllegalArgumentException("Too large to be exact");
			}
			return Long.toString(number.longValue());
		}
		return number(number.doubleValue());
	}

	/** As ECMAScript writes a number. */
	static String number(double number) {
		if (!Double.isFinite(number)) {
			throw new IllegalArgumentException("Not a number that JSON has");
		}
		if (number == Math.rint(number) && Math.abs(number) <= EXACT) {
			return Long.toString((long) number);
		}
		return (number < 0) ? "-" + positive(-number) : positive(number);
	}

	private static String positive(double number) {
		BigDecimal shortest = shortest(number).stripTrailingZeros();
		String digits = shortest.unscaledValue().toString();
		int point = digits.length() - shortest.scale();
		if (digits.length() <= point && point <= PLAIN_DIGITS) {
			return digits + "0".repeat(point - digits.length());
		}
		if (point > 0 && point <= PLAIN_DIGITS) {
			return digits.substring(0, point) + "." + digits.substring(point);
		}
		if (point <= 0 && point > -PLAIN_ZEROS) {
			return "0." + "0".repeat(-point) + digits;
		}
		int exponent = point - 1;
		String fraction = (digits.length() > 1) ? "." + digits.substring(1) : "";
		return digits.charAt(0) + fraction + "e" + ((exponent > 0) ? "+" : "") + exponent;
	}

	/**
	 * The fewest digits that are read as this number again, and of those the nearest.
	 * Java's own way to write a number has found them only since Java 19.
	 */
	private static BigDecimal shortest(double number) {
		BigDecimal exact = new BigDecimal(number);
		for (int digits = 1; digits < MOST_DIGITS; digits++) {
			MathContext down = new MathContext(digits, RoundingMode.DOWN);
			MathContext up = new MathContext(digits, RoundingMode.UP);
			Optional<BigDecimal> nearest = Stream.of(exact.round(down), exact.round(up))
				.filter((rounded) -> rounded.doubleValue() == number)
				.min((one, other) -> one.subtract(exact).abs().compareTo(other.subtract(exact).abs()));
			if (nearest.isPresent()) {
				return nearest.get();
			}
		}
		return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
	}

}
