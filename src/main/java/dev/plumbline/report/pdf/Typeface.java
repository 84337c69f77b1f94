package dev.plumbline.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Set;

/** A typeface in memory, and the characters that it has. */
final class Typeface {

	private static final int NORMAL = 400;

	private final byte[] file;

	private final BitSet characters = new BitSet();

	/**
	 * @param path of its file, on the class path
	 */
	Typeface(String path) {
		try (InputStream in = Typeface.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException("No typeface " + path + " on the class path");
			}
			this.file = in.readAllBytes();
			try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(this.file))) {
				know(font.getUnicodeCmapLookup());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Typeface " + path + " cannot be read", ex);
		}
	}

	private void know(CmapLookup lookup) {
		for (int character = ' '; character <= Character.MAX_CODE_POINT; character++) {
			if (lookup.getGlyphId(character) != 0) {
				this.characters.set(character);
			}
		}
	}

	boolean has(int character) {
		return this.characters.get(character);
	}

	/** Offers it to a document under the name of a family. */
	void offer(PdfRendererBuilder builder, String family, int weight, FontStyle style) {
		builder.useFont(() -> new ByteArrayInputStream(this.file), family, weight, style, true,
				Set.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
	}

	/** Offers it for what the families of a document lack. */
	void fallBack(PdfRendererBuilder builder, String family) {
		builder.useFont(() -> new ByteArrayInputStream(this.file), family, NORMAL, FontStyle.NORMAL, true,
				Set.of(FSFontUseCase.FALLBACK_FINAL));
	}

}
