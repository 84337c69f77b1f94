package dev.plumbline.enquiry.desk;

import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.enquiry.Enquiries;
import dev.plumbline.enquiry.Enquiry;
import dev.plumbline.report.Report;
import dev.plumbline.report.Reports;
import dev.plumbline.report.pdf.PdfWishes;
import dev.plumbline.report.pdf.Pdfs;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.Locale;

/**
 * Hands out the report that came with an enquiry under the enquiry's number, since the
 * secret address of the recommendation is its owner's alone.
 */
@Controller
class EnquiryReportPage {

	private final Enquiries enquiries;

	private final Recommended recommended;

	private final Reports reports;

	private final Pdfs pdfs;

	private final Desk desk;

	EnquiryReportPage(Enquiries enquiries, Recommended recommended, Reports reports, Pdfs pdfs, Desk desk) {
		this.enquiries = enquiries;
		this.recommended = recommended;
		this.reports = reports;
		this.pdfs = pdfs;
		this.desk = desk;
	}

	@GetMapping(EnquiryPage.ONE + "/report.pdf")
	ResponseEntity<byte[]> report(@PathVariable String number, HttpServletRequest request, Locale locale) {
		Enquiry enquiry = this.enquiries.byNumber(number).orElseThrow(() -> new NoEnquiry(number));
		Report report = this.recommended.report(enquiry).orElseThrow(() -> new NoEnquiry(number));
		byte[] pdf = this.pdfs.pdf(report, PdfWishes.none(), Caller.of(request), locale);
		this.reports.issued(report, pdf);
		this.desk.reportRead(enquiry);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(report.fileName("pdf")).build().toString())
			.body(pdf);
	}

}
