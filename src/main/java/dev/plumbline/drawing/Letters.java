package dev.plumbline.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room a text needs. The page's typeface is not known here, so the widths are
 * those of DejaVu Sans, one of the widest in use: what fits by this measure fits in any
 * typeface a page is likely to have.
 */
final class Letters {

	private static final int FIRST = ' ';

	/** Hundredths of the type size, from space to tilde. */
	private static final int[] WIDTHS = { 32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64,
			64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86,
			75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63,
			28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84 };

	private static final int OTHER_WIDTH = 100;

	private static final double BOLD = 1.13;

	private static final String ELLIPSIS = "…";

	private Letters() {
	}

	/** Width in the units of the size. */
	static double width(String text, double size, boolean bold) {
		int hundredths = text.codePoints().map(Letters::hundredths).sum();
		return hundredths * size * (bold ? BOLD : 1) / 100;
	}

	/** Lines no wider than the room, broken between words; a longer word is cut short. */
	static List<String> wrapped(String text, double size, double room) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.strip().split("\\s+")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (line.isEmpty() || width(longer, size, false) <= room) {
				line = longer;
			}
			else {
				lines.add(shortened(line, size, false, room));
				line = word;
			}
		}
		lines.add(shortened(line, size, false, room));
		return lines;
	}

	/** The text, or its beginning and an ellipsis where it is too wide. */
	static String shortened(String text, double size, boolean bold, double room) {
		if (width(text, size, bold) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 0 && width(text.substring(0, end) + ELLIPSIS, size, bold) > room) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).stripTrailing() + ELLIPSIS;
	}

	private static int hundredths(int character) {
		int index = character - FIRST;
		return (index >= 0 && index < WIDTHS.length) ? WIDTHS[index] : OTHER_WIDTH;
	}

}
