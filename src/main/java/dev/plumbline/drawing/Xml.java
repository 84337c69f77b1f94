package dev.plumbline.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The few things that have to be right in any XML. */
final class Xml {

	private Xml() {
	}

	/** Text as XML, without the characters XML has no way to write. */
	static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().filter(Xml::writable).forEach((character) -> {
			switch (character) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				default -> escaped.appendCodePoint(character);
			}
		});
		return escaped.toString();
	}

	/** A number attribute with a space before it. */
	static String attribute(String name, double value) {
		return " " + name + "=\"" + number(value) + "\"";
	}

	/** A command of a path. */
	static String command(String command, double x, double y) {
		return command + number(x) + " " + number(y);
	}

	static String number(double number) {
		return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	private static boolean writable(int character) {
		boolean control = character < ' ' && character != '\n' && character != '\t';
		boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
		return !control && !half && character != 0xFFFE && character != 0xFFFF;
	}

}
