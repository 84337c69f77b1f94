package dev.plumbline.assessment.recommendation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence of the page, with a mark behind every figure in it that has a footnote.
 *
 * @param marks to the footnotes that the sentence as a whole rests on
 */
record Said(List<Piece> pieces, List<Mark> marks) {

	/** Without any mark. */
	String text() {
		return this.pieces.stream().map(Piece::text).collect(Collectors.joining());
	}

	/**
	 * As markup. There are hundreds on a page, and a template takes far longer for one.
	 */
	public String html() {
		StringBuilder html = new StringBuilder();
		for (Piece piece : this.pieces) {
			html.append(HtmlUtils.htmlEscape(piece.text(), "UTF-8"));
			if (piece.mark() != null) {
				html.append(html(List.of(piece.mark())));
			}
		}
		return html.append(html(this.marks)).toString();
	}

	/**
	 * A narrow space keeps the marks from what is before them, also when it is copied.
	 */
	private static String html(List<Mark> marks) {
		return marks.isEmpty() ? ""
				: marks.stream()
					.map(Mark::html)
					.collect(Collectors.joining(",&#8239;", "<sup class=\"notes\">&#8239;[", "]</sup>"));
	}

	/**
	 * A part of a sentence.
	 *
	 * @param mark to the footnote of the figure that this part is; absent where it is
	 * none
	 */
	record Piece(String text, @Nullable Mark mark) {
	}

	/**
	 * A mark to a footnote.
	 *
	 * @param use which of the marks to this footnote it is, from 1 at the top of the page
	 * @param label what it is called where it cannot be seen
	 */
	record Mark(int note, int use, String label) {

		private String html() {
			return "<a role=\"doc-noteref\" id=\"use-%d-%d\" href=\"#note-%d\" aria-label=\"%s\">%d</a>"
				.formatted(this.note, this.use, this.note, HtmlUtils.htmlEscape(this.label, "UTF-8"), this.note);
		}

	}

}
