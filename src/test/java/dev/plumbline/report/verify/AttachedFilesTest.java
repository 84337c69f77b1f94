package dev.plumbline.report.verify;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found in a PDF, and what a stranger cannot do with one. */
class AttachedFilesTest {

	private static final String DICTIONARY = "7 0 obj\n<< /Type /EmbeddedFile /Subtype /application#2Fjson %s>>\nstream\r\n";

	@Test
	void findsWhatIsAttachedPackedOrNot() throws Exception {
		byte[] packed = pdf("/Filter /FlateDecode ", packed("{\"a\":1}".getBytes(StandardCharsets.UTF_8)));
		assertThat(AttachedFiles.isPdf(packed)).isTrue();
		assertThat(AttachedFiles.of(packed)).singleElement().isEqualTo("{\"a\":1}".getBytes(StandardCharsets.UTF_8));
		assertThat(AttachedFiles.of(pdf("", "{\"a\":2}".getBytes(StandardCharsets.UTF_8)))).singleElement()
			.isEqualTo("{\"a\":2}".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void findsEveryOneOfThem() throws Exception {
		ByteArrayOutputStream two = new ByteArrayOutputStream();
		two.write(pdf("", "1".getBytes(StandardCharsets.UTF_8)));
		two.write(pdf("", "2".getBytes(StandardCharsets.UTF_8)));
		assertThat(AttachedFiles.of(two.toByteArray())).hasSize(2);
	}

	@Test
	void stopsUnpackingWhatNeverEnds() throws Exception {
		byte[] bomb = pdf("/Filter /FlateDecode ", packed(new byte[50_000_000]));
		assertThat(bomb).hasSizeLessThan(100_000);
		assertThat(AttachedFiles.of(bomb)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%PDF-", "%PDF-1.7 /EmbeddedFile", "%PDF-1.7 /EmbeddedFiles 1 0 obj stream",
			"%PDF-1.7 1 0 obj /EmbeddedFile endobj stream x endstream", "%PDF-1.7 1 0 obj /EmbeddedFile stream",
			"%PDF-1.7 1 0 obj /EmbeddedFile /FlateDecode stream",
			"%PDF-1.7 1 0 obj /EmbeddedFile /FlateDecode stream\n",
			"%PDF-1.7 1 0 obj /EmbeddedFile /FlateDecode stream\nnot packed endstream",
			"%PDF-1.7 1 0 obj /EmbeddedFile /Filter /LZWDecode stream\nx endstream" })
	void findsNothingInGarbage(String text) {
		assertThat(AttachedFiles.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	@Test
	void givesUpSoonOnManyBeginnings() {
		byte[] many = ("%PDF-1.7 " + "1 0 obj /EmbeddedFile ".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
		assertThat(AttachedFiles.of(many)).isEmpty();
	}

	static byte[] pdf(String filter, byte[] attached) throws Exception {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		pdf.write(("%PDF-1.7\n" + DICTIONARY.formatted(filter)).getBytes(StandardCharsets.UTF_8));
		pdf.write(attached);
		pdf.write("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
		return pdf.toByteArray();
	}

	static byte[] packed(byte[] content) throws Exception {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
			out.write(content);
		}
		return packed.toByteArray();
	}

}
