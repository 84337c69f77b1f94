package dev.plumbline.report.pdf;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Revision;
import dev.plumbline.assessment.Revisions;
import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.report.Report;
import dev.plumbline.report.Reports;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * Hands out the PDF of a recommendation: as it is, or with a name on its cover, which is
 * sent in a form so that it stands in no address.
 */
@Controller
class PdfPage {

	private static final String LAST = "/assessments/{id}.pdf";

	private static final String EARLIER = "/assessments/{id}/revisions/{number:[1-9][0-9]{0,8}}.pdf";

	private final Assessments assessments;

	private final Revisions revisions;

	private final Reports reports;

	private final Pdfs pdfs;

	private final Clock clock;

	PdfPage(Assessments assessments, Revisions revisions, Reports reports, Pdfs pdfs, Clock clock) {
		this.assessments = assessments;
		this.revisions = revisions;
		this.reports = reports;
		this.pdfs = pdfs;
		this.clock = clock;
	}

	@GetMapping(LAST)
	Object last(@PathVariable String id, HttpServletRequest request, Locale locale) {
		return last(id, PdfWishes.none(), request, locale);
	}

	@PostMapping(LAST)
	Object last(@PathVariable String id, @RequestParam(defaultValue = "") String preparedFor,
			HttpServletRequest request, Locale locale) {
		return PdfWishes.isTooLong(preparedFor) ? askAgain(id, "/assessments/" + id + ".pdf", preparedFor)
				: last(id, new PdfWishes(preparedFor), request, locale);
	}

	private Object last(String id, PdfWishes wishes, HttpServletRequest request, Locale locale) {
		Assessment assessment = find(id);
		if (!assessment.isAdvised()) {
			// relative, because only the visitor knows by which name we were reached
			return new RedirectView("/assessments/" + id + "/review", true, false, false);
		}
		return handOut(this.reports.of(assessment), wishes, request, locale);
	}

	@GetMapping(EARLIER)
	Object earlier(@PathVariable String id, @PathVariable int number, HttpServletRequest request, Locale locale) {
		return earlier(id, number, PdfWishes.none(), request, locale);
	}

	@PostMapping(EARLIER)
	Object earlier(@PathVariable String id, @PathVariable int number,
			@RequestParam(defaultValue = "") String preparedFor, HttpServletRequest request, Locale locale) {
		return PdfWishes.isTooLong(preparedFor)
				? askAgain(id, "/assessments/" + id + "/revisions/" + number + ".pdf", preparedFor)
				: earlier(id, number, new PdfWishes(preparedFor), request, locale);
	}

	private Object earlier(String id, int number, PdfWishes wishes, HttpServletRequest request, Locale locale) {
		Assessment assessment = find(id);
		Revision revision = this.revisions.find(assessment, number)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return handOut(this.reports.of(assessment, revision), wishes, request, locale);
	}

	private ModelAndView askAgain(String id, String address, String typed) {
		find(id);
		return new ModelAndView("report/prepare", Map.of("id", id, "pdf", address, "typed", typed, "length",
				typed.strip().length(), "longest", PdfWishes.LONGEST_NAME), HttpStatus.BAD_REQUEST);
	}

	private ResponseEntity<byte[]> handOut(Report report, PdfWishes wishes, HttpServletRequest request, Locale locale) {
		byte[] pdf = this.pdfs.pdf(report, wishes, Caller.of(request), locale);
		this.reports.issued(report, pdf);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(report.fileName("pdf")).build().toString())
			.body(pdf);
	}

	private Assessment find(String id) {
		return this.assessments.findKept(id, LocalDate.now(this.clock))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
