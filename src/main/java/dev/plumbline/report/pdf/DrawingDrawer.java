package dev.plumbline.report.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.io.File;
import java.util.List;

/**
 * Draws the drawings of our own family with the pens and typefaces of the document. Takes
 * no other SVG; for that little, a whole SVG engine takes longer than the document.
 */
final class DrawingDrawer implements SVGDrawer {

	@Override
	public SVGImage buildSVGImage(Element svg, @Nullable Box box, CssContext css, double width, double height,
			double dotsPerPixel) {
		return new DrawingImage(svg, width, dotsPerPixel);
	}

	@Override
	public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
		// letters come from the document
	}

	@Override
	public void addFontFile(File file, String family, Integer weight, FontStyle style) {
		// as above
	}

	@Override
	public void close() {
		// nothing is open
	}

}
