package dev.plumbline.report.pdf;

import dev.plumbline.report.Report;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;

/**
 * What a file says of itself: when it was made, by what it is known, and what is attached
 * to it. Taken from the report alone, so that the same report gives the same file.
 */
record Imprint(Instant at, long id, byte[] attached) {

	static Imprint of(Report report, PdfWishes wishes) {
		return new Imprint(report.seal().sealedAt(),
				Objects.hash(report.number(), report.revision(), wishes.preparedFor()), report.sealedJson());
	}

	void on(PDDocument pdf) throws IOException {
		pdf.setDocumentId(this.id);
	}

}
