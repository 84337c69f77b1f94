package dev.plumbline.report.pdf;

import dev.plumbline.report.Report;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A report in type: complete, tagged, the same every time, and nothing falls off it. */
@Execution(ExecutionMode.CONCURRENT)
class ReportPdfTest {

	static final List<String> verdicts = SampleReports.VERDICTS;

	private static final float POINTS_A_MILLIMETRE = 72 / 25.4f;

	@ParameterizedTest
	@FieldSource("verdicts")
	void keepsToTheStandardForReadersWhoHearIt(String verdict) throws IOException {
		assertThat(PdfUa.faults(SampleReports.pdf(verdict))).isEmpty();
	}

	@Test
	void theJudgeOfTheStandardFindsWhatIsWrong() throws IOException {
		byte[] pdf = SampleReports.pdf("cannot-tell");
		try (PDDocument document = Loader.loadPDF(pdf)) {
			document.getDocumentCatalog().setLanguage(null);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			assertThat(PdfUa.faults(out.toByteArray())).isNotEmpty();
		}
	}

	@ParameterizedTest
	@FieldSource("verdicts")
	void saysAllThatThePageSays(String verdict) throws IOException {
		Report report = SampleReports.of(verdict);
		try (PDDocument pdf = Loader.loadPDF(SampleReports.pdf(report.advice().verdict().id()))) {
			String text = words(pdf);
			assertThat(text)
				.contains(report.advice().headline(), report.number(), report.seal().fingerprint(),
						"Is the traffic too big for one machine?", "What we would run", "What would change our mind",
						"What it costs", "https://plumbline.example/verify", "Page 2 of " + pdf.getNumberOfPages())
				.doesNotContain("??", "null", "[U+", "Prepared for");
			report.advice()
				.warnings()
				.forEach((warning) -> assertThat(letters(text)).contains(letters(warning.warning())));
			assertThat(bookmarks(pdf)).contains("The three tests", "What we would run", "What it costs",
					"Figures and sources", "Seal, and how to verify it");
			assertThat(pdf.getDocumentInformation().getTitle())
				.isEqualTo("PL-2026-000123: " + report.advice().headline());
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
		}
	}

	@Test
	void isTheSameFileEveryTime() {
		Report report = SampleReports.of("distributed");
		PdfWishes wishes = new PdfWishes("Example Ltd 😀 株式会社");
		byte[] once = SampleReports.pdf(report, wishes);
		byte[] again = new Typesetter().set(SampleReports.xhtml(report, wishes), Imprint.of(report, wishes));
		assertThat(again).isEqualTo(once);
		assertThat(SampleReports.pdf(report, PdfWishes.none())).isNotEqualTo(once);
	}

	@Test
	void carriesWhatIsSealed() throws IOException {
		Report report = SampleReports.of("not-needed");
		try (PDDocument pdf = Loader.loadPDF(SampleReports.pdf(report.advice().verdict().id()))) {
			PDComplexFileSpecification file = pdf.getDocumentCatalog()
				.getNames()
				.getEmbeddedFiles()
				.getNames()
				.get("plumbline-report.json");
			assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(report.sealedJson());
			assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
		}
	}

	@ParameterizedTest
	@FieldSource("verdicts")
	void staysInsideItsMargins(String verdict) throws IOException {
		assertStaysInside(SampleReports.pdf(verdict));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Donaudampfschifffahrt", "Long name & Sons ", "a😀b", "株式会社", "شركة", "WWWWWWWWWW" })
	void breaksALongName(String part) throws IOException {
		String name = part.repeat(200).substring(0, 200);
		byte[] pdf = SampleReports.pdf(SampleReports.of("cannot-tell"), new PdfWishes(name));
		assertStaysInside(pdf);
		assertThat(PdfUa.faults(pdf)).isEmpty();
	}

	@Test
	void showsWhatNoTypefaceHas() throws IOException {
		PdfWishes wishes = new PdfWishes("A\u0000B\u202Eevil\u202C 😀 🦄\uFE0F ש \uD83D <b>&amp;");
		try (PDDocument pdf = Loader.loadPDF(SampleReports.pdf(SampleReports.of("cannot-tell"), wishes))) {
			assertThat(words(pdf)).contains("PREPARED FOR")
				.contains("A Bevil 😀")
				.contains("U+05E9", "\uFFFD", "<b>&amp;")
				.doesNotContain("\u202E", "\u0000");
		}
	}

	private static void assertStaysInside(byte[] file) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file)) {
			List<String> outside = new ArrayList<>();
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition text) {
					float right = getCurrentPage().getMediaBox().getWidth() - 21.5f * POINTS_A_MILLIMETRE;
					if (text.getX() < 23.5f * POINTS_A_MILLIMETRE || text.getX() + text.getWidth() > right) {
						outside.add("page " + getCurrentPageNo() + " " + text.getUnicode() + " at " + text.getX());
					}
				}
			}.getText(pdf);
			assertThat(outside).isEmpty();
		}
	}

	private static String words(PDDocument pdf) throws IOException {
		return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
	}

	/**
	 * Raised marks are read anywhere in their line, so that only letters can be compared.
	 */
	private static String letters(String text) {
		return text.replaceAll("[^a-z]", "");
	}

	private static List<String> bookmarks(PDDocument pdf) {
		List<String> titles = new ArrayList<>();
		for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
			titles.add(item.getTitle());
		}
		return titles;
	}

}
