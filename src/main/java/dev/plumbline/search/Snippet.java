package dev.plumbline.search;

import java.util.ArrayList;
import java.util.List;

/** Reads what the database makes of a text in which it found something. */
final class Snippet {

	/** Before a word that was found; no text of ours holds it. */
	static final char START = '\uE000';

	/** After a word that was found. */
	static final char STOP = '\uE001';

	private static final int AS_MUCH_AS_TELLS = 20;

	private Snippet() {
	}

	/**
	 * What to show of a text: where the words stand, or its summary where they stand only
	 * in its title.
	 * @param marked what was cut out of the text, of which the summary is the beginning
	 */
	static List<Piece> of(String marked, String summary) {
		if (marked.indexOf(START) < 0) {
			return pieces(summary);
		}
		String beginning = marked.replaceAll("[" + START + STOP + "]", "");
		boolean first = summary.regionMatches(0, beginning, 0, Math.min(summary.length(), AS_MUCH_AS_TELLS));
		return pieces((first ? "" : "… ") + marked + " …");
	}

	/** The pieces of a text, in their order; none is empty, and none holds a mark. */
	static List<Piece> pieces(String marked) {
		List<Piece> pieces = new ArrayList<>();
		StringBuilder piece = new StringBuilder();
		boolean found = false;
		for (char c : marked.toCharArray()) {
			if (c != START && c != STOP) {
				piece.append(c);
				continue;
			}
			add(pieces, piece, found);
			found = c == START;
		}
		add(pieces, piece, found);
		return List.copyOf(pieces);
	}

	private static void add(List<Piece> pieces, StringBuilder text, boolean found) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text.toString(), found));
			text.setLength(0);
		}
	}

	/** A part of a text, and whether it is what was looked for. */
	record Piece(String text, boolean found) {
	}

}
