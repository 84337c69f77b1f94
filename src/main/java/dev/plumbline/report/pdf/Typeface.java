package dev.plumbline.report.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A typeface in memory, read once. For one thread at a time. */
final class Typeface {

	private final TrueTypeFont font;

	private final CmapLookup characters;

	/**
	 * @param path of its file, on the class path
	 */
	Typeface(String path) {
		try (InputStream in = Typeface.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException("No typeface " + path + " on the class path");
			}
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
			this.characters = this.font.getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Typeface " + path + " cannot be read", ex);
		}
	}

	boolean has(int character) {
		return this.characters.getGlyphId(character) != 0;
	}

	/** What a document sets its text with; only what it uses of it is embedded. */
	PDFont in(PDDocument document) throws IOException {
		return PDType0Font.load(document, this.font, true);
	}

}
