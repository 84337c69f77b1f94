package dev.plumbline.ruleset;

/** What can be a reason for publishing: some words that can be seen, and nothing else. */
final class PlainReason {

	private PlainReason() {
	}

	static boolean isOne(String reason) {
		int length = reason.codePointCount(0, reason.length());
		return length >= Publishing.SHORTEST_REASON && length <= Publishing.LONGEST_REASON
				&& reason.codePoints().allMatch(PlainReason::isPlain);
	}

	private static boolean isPlain(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
			case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> true;
		};
	}

}
