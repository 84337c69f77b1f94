package dev.plumbline.ruleset.text;

import java.util.List;

/** Finds the place for a part that a file does not have yet. */
final class Adding {

	private Adding() {
	}

	/** Adds it after the last of its kind, a candidate after the last of its area. */
	static void to(List<Piece> pieces, Part part, String text) {
		int place = place(pieces, part);
		String blank = (place > 0) ? blank(pieces, place, part.kind()) : "";
		if (place > 0 && !pieces.get(place - 1).whole().endsWith("\n")) {
			blank = "\n" + blank;
		}
		pieces.add(place, new Piece(blank, part).saying(text));
	}

	private static int place(List<Piece> pieces, Part part) {
		if (part.kind() == Part.Kind.CHAPTER) {
			return part.name().equals(part.file()) ? 0 : pieces.size();
		}
		for (int i = pieces.size() - 1; i >= 0; i--) {
			if (isLike(pieces.get(i).part(), part)) {
				return i + 1;
			}
		}
		boolean tail = !pieces.isEmpty() && isTail(pieces.get(pieces.size() - 1).part());
		return tail ? pieces.size() - 1 : pieces.size();
	}

	private static boolean isTail(Part part) {
		return part.name().equals(part.file() + "#end");
	}

	private static boolean isLike(Part there, Part part) {
		if (part.kind() != Part.Kind.CANDIDATE) {
			return there.kind() == part.kind();
		}
		String area = part.name().substring(0, part.name().indexOf('/') + 1);
		return (there.kind() == Part.Kind.CANDIDATE && there.name().startsWith(area))
				|| (there.kind() == Part.Kind.AREA && area.equals(there.name() + "/"));
	}

	/** As much room as there is above the one before, and above a rule always some. */
	private static String blank(List<Piece> pieces, int place, Part.Kind kind) {
		Piece before = pieces.get(place - 1);
		boolean apart = kind == Part.Kind.RULE || kind == Part.Kind.SCENARIO;
		if (before.part().kind() == kind && !before.blank().isEmpty()) {
			return before.blank();
		}
		// the head of a file may end with a blank line of its own
		return (apart && !before.whole().endsWith("\n\n")) ? "\n" : "";
	}

}
