package dev.plumbline.drawing;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;

/**
 * A finished drawing: SVG that stands in a page or a PDF as it is, and the same in words.
 *
 * @param title what it is, in a few words
 * @param text what it shows, in whole sentences; also inside the SVG as its description
 * @param svg for a column of 600 CSS pixels or more, and for print
 * @param narrow for less room, down to 288 CSS pixels; absent where the drawing is small
 * enough for any
 */
public record Drawing(String title, String text, String svg, @Nullable String narrow) {

	/**
	 * Markup for a page: both widths, of which {@code drawing.css} shows the one that
	 * fits. Without the style sheet only the wide one is worth having: use {@link #svg}.
	 */
	public String html() {
		return "<div class=\"pl-drawing\">" + this.svg + ((this.narrow != null) ? this.narrow : "") + "</div>";
	}

	/**
	 * The wide drawing for a renderer that asks for an {@code alt} attribute and does not
	 * inherit the typeface of the document.
	 * @param fontFamily the name of an embedded typeface
	 */
	public String print(String fontFamily) {
		String attributes = "font-family=\"" + Xml.escaped(fontFamily) + "\" alt=\""
				+ Xml.escaped(this.title + ". " + this.text) + "\"";
		return this.svg.replaceFirst("font-family=\"[^\"]*\"", Matcher.quoteReplacement(attributes));
	}

}
