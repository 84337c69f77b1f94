package dev.plumbline.report.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The typefaces of a report, read once: Noto Serif to read, Noto Sans for tables and
 * drawings, M+ for code, and others for characters that these lack.
 */
final class Typefaces {

	/** The family that drawings are lettered in. */
	static final String SANS = "Plumbline Sans";

	private static final String FOLDER = "/gems/asciidoctor-pdf-2.3.19/data/fonts/";

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private final List<Cut> cuts = List.of(serif("regular", NORMAL, FontStyle.NORMAL),
			serif("bold", BOLD, FontStyle.NORMAL), serif("italic", NORMAL, FontStyle.ITALIC),
			serif("bold_italic", BOLD, FontStyle.ITALIC), sans("regular", NORMAL, FontStyle.NORMAL),
			sans("bold", BOLD, FontStyle.NORMAL), sans("italic", NORMAL, FontStyle.ITALIC),
			cut("Plumbline Mono", FOLDER + "mplus1mn-regular-subset.ttf", NORMAL, FontStyle.NORMAL));

	private final List<Cut> fallbacks = List.of(
			cut("Plumbline Symbols", "/gems/prawn-icon-3.0.0/data/fonts/DejaVuSans.ttf", NORMAL, FontStyle.NORMAL),
			cut("Plumbline Ideographs", FOLDER + "mplus1p-regular-fallback.ttf", NORMAL, FontStyle.NORMAL),
			cut("Plumbline Emoji", FOLDER + "notoemoji-subset.ttf", NORMAL, FontStyle.NORMAL));

	private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

	private static Cut serif(String name, int weight, FontStyle style) {
		return cut("Plumbline Serif", FOLDER + "notoserif-" + name + "-subset.ttf", weight, style);
	}

	private static Cut sans(String name, int weight, FontStyle style) {
		return cut(SANS, FOLDER + "notosans-" + name + "-subset.ttf", weight, style);
	}

	private static Cut cut(String family, String path, int weight, FontStyle style) {
		return new Cut(family, new Typeface(path), weight, style);
	}

	/** Whether the families that everything is set in have a character. */
	boolean have(int character) {
		return this.cuts.get(0).typeface().has(character);
	}

	/** Another typeface that has a character. */
	Optional<Cut> fallback(int character) {
		return this.fallbacks.stream().filter((cut) -> cut.typeface().has(character)).findFirst();
	}

	/**
	 * Gives a document its families.
	 * @param needed what else it needs
	 */
	void offer(PdfRendererBuilder builder, PDDocument document, Collection<Cut> needed) throws IOException {
		builder.usePDDocument(document).useCacheStore(CacheStore.PDF_FONT_METRICS, this.metrics);
		for (Cut cut : this.cuts) {
			offer(builder, document, cut);
		}
		for (Cut cut : needed) {
			offer(builder, document, cut);
		}
	}

	private static void offer(PdfRendererBuilder builder, PDDocument document, Cut cut) throws IOException {
		builder.useFont(new PDFontSupplier(cut.typeface().in(document)), cut.family(), cut.weight(), cut.style(), true);
	}

	/** One weight and style of a family. */
	record Cut(String family, Typeface typeface, int weight, FontStyle style) {
	}

}
