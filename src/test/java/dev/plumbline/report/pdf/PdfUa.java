package dev.plumbline.report.pdf;

import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Asks veraPDF whether a file keeps to PDF/UA-1. */
final class PdfUa {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private PdfUa() {
	}

	/** What is wrong with it, one line for each rule that is broken. */
	static List<String> faults(byte[] pdf) throws IOException {
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
				.map((fault) -> fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber() + ": "
						+ fault.getMessage() + " at " + fault.getLocation().getContext())
				.toList();
		}
		catch (ModelParsingException | ValidationException | EncryptedPdfException ex) {
			throw new IOException(ex);
		}
	}

}
