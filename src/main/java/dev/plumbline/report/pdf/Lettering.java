package dev.plumbline.report.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Sees to it that every character of a document is shown: by a typeface that has it, else
 * as its number in a frame. What has no shape of its own, such as marks that turn the
 * direction of a text, is left out.
 */
final class Lettering {

	private static final Set<String> UNSEEN = Set.of("style", "title", "desc");

	private final Typefaces typefaces;

	private final Set<Typefaces.Cut> needed = new LinkedHashSet<>();

	Lettering(Typefaces typefaces) {
		this.typefaces = typefaces;
	}

	/** Typed text without anything that a document cannot hold. */
	static String cleaned(String typed) {
		StringBuilder cleaned = new StringBuilder();
		Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().forEach((character) -> {
			switch (Character.getType(character)) {
				case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> cleaned.append(' ');
				case Character.FORMAT -> {
				}
				case Character.SURROGATE, Character.UNASSIGNED -> cleaned.appendCodePoint(0xFFFD);
				default -> {
					if (!isVariation(character)) {
						cleaned.appendCodePoint(character);
					}
				}
			}
		});
		return cleaned.toString().strip();
	}

	/** Chooses between two looks of the character before it; we have one. */
	private static boolean isVariation(int character) {
		return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
	}

	/** What is needed beside the families of the document, as far as was walked. */
	Set<Typefaces.Cut> needed() {
		return this.needed;
	}

	void walk(Node node) {
		Node next;
		for (Node child = node.getFirstChild(); child != null; child = next) {
			next = child.getNextSibling();
			if (child instanceof Text text) {
				letter(text);
			}
			else if (!UNSEEN.contains(child.getNodeName())) {
				walk(child);
			}
		}
	}

	private void letter(Text text) {
		String all = text.getData();
		int begin = 0;
		for (int position = 0; position < all.length();) {
			int character = all.codePointAt(position);
			int end = position + Character.charCount(character);
			if (!isShown(character)) {
				insert(text, all.substring(begin, position));
				text.getParentNode().insertBefore(framed(text.getOwnerDocument(), character), text);
				begin = end;
			}
			position = end;
		}
		if (begin > 0) {
			text.setData(all.substring(begin));
		}
	}

	private static void insert(Text before, String text) {
		if (!text.isEmpty()) {
			before.getParentNode().insertBefore(before.getOwnerDocument().createTextNode(text), before);
		}
	}

	private boolean isShown(int character) {
		if (character <= ' ' || this.typefaces.have(character)) {
			return true;
		}
		if (isFromRightToLeft(character)) {
			// its typeface would set it in the wrong order
			return false;
		}
		Optional<Typefaces.Cut> fallback = this.typefaces.fallback(character);
		fallback.ifPresent(this.needed::add);
		return fallback.isPresent();
	}

	private static boolean isFromRightToLeft(int character) {
		byte direction = Character.getDirectionality(character);
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
				|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

	private static Node framed(Document document, int character) {
		Element frame = document.createElementNS("http://www.w3.org/1999/xhtml", "span");
		frame.setAttribute("class", "lacking");
		frame.setTextContent(String.format(Locale.ROOT, "U+%04X", character));
		return frame;
	}

}
