package dev.plumbline.faq;

import dev.plumbline.rules.Evidence;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sets the text of an entry as HTML. A figure becomes its value in the rules in force,
 * and a link to where it comes from.
 */
final class Figures {

	private static final Pattern MENTION = Pattern.compile("\\[([a-z0-9-]+)](?!\\()");

	private static final Parser PARSER = Parser.builder().build();

	/** Only what Markdown makes; HTML in a text stays text. */
	private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();

	private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

	private Figures() {
	}

	/** The text as HTML, escaped. */
	static String html(String markdown, Evidence evidence) {
		Node document = PARSER.parse(evidence.pieces(markdown)
			.stream()
			.map((piece) -> (piece.figure() != null) ? link(piece.text(), piece.figure()) : piece.text())
			.collect(Collectors.joining()));
		return RENDERER.render(document);
	}

	/** The text without any marks. */
	static String plain(String markdown, Evidence evidence) {
		String filled = evidence.pieces(markdown).stream().map(Evidence.Piece::text).collect(Collectors.joining());
		return PLAIN.render(PARSER.parse(filled));
	}

	private static String link(String value, String figure) {
		return "[" + value + "](/evidence#" + figure + ")";
	}

	/** Figures that a text names and the evidence does not have. */
	static List<String> unknown(String markdown, Evidence evidence) {
		return MENTION.matcher(markdown)
			.results()
			.map((MatchResult mention) -> mention.group(1))
			.filter((name) -> !evidence.has(name))
			.distinct()
			.toList();
	}

}
