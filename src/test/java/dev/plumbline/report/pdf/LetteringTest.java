package dev.plumbline.report.pdf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import javax.xml.parsers.DocumentBuilderFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** No character vanishes, and none breaks anything. */
class LetteringTest {

	private static final Typefaces TYPEFACES = new Typefaces();

	@Test
	void leavesOutWhatHasNoShapeAndCannotBeWritten() {
		assertThat(Lettering.cleaned(" a\u0000b\tc\u202Ed\u2066e\u200Bf\uFEFF ")).isEqualTo("a b cdef");
		assertThat(Lettering.cleaned("\uD83Dx")).isEqualTo("\uFFFDx");
		assertThat(Lettering.cleaned("☎\uFE0F👩\u200D💻")).isEqualTo("☎👩💻");
		assertThat(Lettering.cleaned("e\u0301")).isEqualTo("é");
		assertThat(Lettering.cleaned("\u202E\u0007")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ångström & Søn – “x” → 10 | Ångström & Søn – “x” → 10
			Ω и 株 漢 ✓ 😀            | Ω и 株 漢 ✓ 😀
			שלום                      | [U+05E9][U+05DC][U+05D5][U+05DD]
			a🫠b                      | a[U+1FAE0]b
			नमस्ते                        | [U+0928][U+092E][U+0938][U+094D][U+0924][U+0947]
			""")
	void framesTheNumberOfWhatNoTypefaceHas(String text, String shown) throws Exception {
		Element paragraph = paragraph(text);
		new Lettering(TYPEFACES).walk(paragraph);
		StringBuilder read = new StringBuilder();
		for (Node child = paragraph.getFirstChild(); child != null; child = child.getNextSibling()) {
			read.append((child instanceof Element frame) ? "[" + frame.getTextContent() + "]" : child.getTextContent());
		}
		assertThat(read).hasToString(shown);
	}

	@Test
	void asksOnlyForTypefacesThatAreNeeded() throws Exception {
		Lettering lettering = new Lettering(TYPEFACES);
		lettering.walk(paragraph("Ångström & Søn"));
		assertThat(lettering.needed()).isEmpty();
		lettering.walk(paragraph("😀😀"));
		assertThat(lettering.needed()).hasSize(1);
	}

	private static Element paragraph(String text) throws Exception {
		Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
		Element paragraph = document.createElement("p");
		paragraph.setTextContent(text);
		document.appendChild(paragraph);
		return paragraph;
	}

}
