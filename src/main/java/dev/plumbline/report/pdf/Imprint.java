package dev.plumbline.report.pdf;

import dev.plumbline.report.Report;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.cos.COSArray;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Objects;

/**
 * What a file says of itself: when it was made, by what it is known, and what is attached
 * to it. Taken from the report alone, so that the same report gives the same file.
 *
 * @param id from which the identifier of the file is made
 */
record Imprint(Instant at, long id, byte[] attached) {

	/** By which the sealed text is found again. */
	static final String ATTACHMENT = "plumbline-report.json";

	static Imprint of(Report report, PdfWishes wishes) {
		return new Imprint(report.seal().sealedAt(),
				Objects.hash(report.number(), report.revision(), report.seal().signature(), wishes.preparedFor()),
				report.sealedJson());
	}

	/** Puts it on a finished document. */
	void on(PDDocument pdf) throws IOException {
		pdf.setDocumentId(this.id);
		PDDocumentInformation information = pdf.getDocumentInformation();
		information.setCreationDate(date());
		information.setModificationDate(date());
		attach(pdf);
	}

	private Calendar date() {
		return GregorianCalendar.from(this.at.atZone(ZoneOffset.UTC));
	}

	private void attach(PDDocument pdf) throws IOException {
		PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(this.attached), COSName.FLATE_DECODE);
		file.setSubtype("application/json");
		file.setSize(this.attached.length);
		file.setCreationDate(date());
		file.setModDate(date());
		PDComplexFileSpecification specification = new PDComplexFileSpecification();
		specification.setFile(ATTACHMENT);
		specification.setFileUnicode(ATTACHMENT);
		specification.setFileDescription("What is sealed, and the seal");
		specification.setEmbeddedFile(file);
		specification.setEmbeddedFileUnicode(file);
		specification.getCOSObject().setName(COSName.AF_RELATIONSHIP, "Data");
		PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
		files.setNames(Map.of(ATTACHMENT, specification));
		PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
		names.setEmbeddedFiles(files);
		pdf.getDocumentCatalog().setNames(names);
		COSArray associated = new COSArray();
		associated.add(specification);
		pdf.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
	}

}
