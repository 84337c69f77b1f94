package dev.plumbline.report.pdf;

import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.report.Report;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Makes PDFs of reports, within what the machine can bear. */
@Component
public class Pdfs {

	/**
	 * The document; the same bytes for the same report and wishes.
	 * @param caller who asks, for the explanation that belongs into it
	 * @throws dev.plumbline.assessment.explanations.NotNow when there is too much to do
	 */
	public byte[] pdf(Report report, PdfWishes wishes, Caller caller, Locale locale) {
		throw new UnsupportedOperationException();
	}

}
