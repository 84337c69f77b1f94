package dev.plumbline.rules;

/**
 * Which characters a line may hold. Outside quotes it is printable ASCII; within,
 * whatever can be seen. Look-alikes, invisible characters and exotic line ends have no
 * place in a rule.
 */
final class PlainText {

	private PlainText() {
	}

	/** The first character that may not stand where it does, or -1. */
	static int firstForeign(String content) {
		boolean quoted = false;
		for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
			int character = content.codePointAt(at);
			quoted ^= character == '"';
			if (!(isAscii(character) || (quoted && isVisible(character)))) {
				return character;
			}
		}
		return -1;
	}

	/** The line, from 1, of what no database keeps as text; 0 when there is none. */
	static int lineOfUnkeepable(String text) {
		int line = 1;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			int character = text.codePointAt(at);
			if (character == 0 || Character.getType(character) == Character.SURROGATE) {
				return line;
			}
			line += (character == '\n') ? 1 : 0;
		}
		return 0;
	}

	/**
	 * The line, from 1, of the first character that nobody can see, line ends aside; 0
	 * when there is none.
	 */
	static int lineOfInvisible(String text) {
		int line = 1;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			int character = text.codePointAt(at);
			boolean end = character == '\n' || (character == '\r' && text.startsWith("\n", at + 1));
			if (!(end || isAscii(character) || isVisible(character))) {
				return line;
			}
			line += (character == '\n') ? 1 : 0;
		}
		return 0;
	}

	private static boolean isAscii(int character) {
		return character >= ' ' && character <= '~';
	}

	private static boolean isVisible(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR ->
				false;
			default -> true;
		};
	}

}
