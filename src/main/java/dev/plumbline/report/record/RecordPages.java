package dev.plumbline.report.record;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Revisions;
import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.assessment.explanations.Explanations;
import dev.plumbline.questionnaire.Questionnaire;
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
import org.springframework.web.server.ResponseStatusException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Decision records and bundles at the secret address, for every advice that was given.
 */
@Controller
class RecordPages {

	private static final String REVISION = "/assessments/{id}/revisions/{number:[1-9][0-9]{0,8}}";

	private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

	private static final MediaType ZIP = new MediaType("application", "zip");

	private final Assessments assessments;

	private final Revisions revisions;

	private final Reports reports;

	private final Explanations explanations;

	private final DecisionRecords records;

	private final Bundles bundles;

	private final Clock clock;

	RecordPages(Assessments assessments, Revisions revisions, Reports reports, Explanations explanations,
			DecisionRecords records, Bundles bundles, Clock clock) {
		this.assessments = assessments;
		this.revisions = revisions;
		this.reports = reports;
		this.explanations = explanations;
		this.records = records;
		this.bundles = bundles;
		this.clock = clock;
	}

	@GetMapping("/assessments/{id}.md")
	ResponseEntity<byte[]> record(@PathVariable String id, HttpServletRequest request, Locale locale) {
		return record(last(find(id)), Caller.of(request), locale);
	}

	@GetMapping(REVISION + ".md")
	ResponseEntity<byte[]> record(@PathVariable String id, @PathVariable int number, HttpServletRequest request,
			Locale locale) {
		return record(earlier(find(id), number), Caller.of(request), locale);
	}

	@GetMapping("/assessments/{id}.zip")
	ResponseEntity<byte[]> bundle(@PathVariable String id, HttpServletRequest request, Locale locale) {
		return bundle(last(find(id)), Caller.of(request), locale);
	}

	@GetMapping(REVISION + ".zip")
	ResponseEntity<byte[]> bundle(@PathVariable String id, @PathVariable int number, HttpServletRequest request,
			Locale locale) {
		return bundle(earlier(find(id), number), Caller.of(request), locale);
	}

	private Assessment find(String id) {
		return this.assessments.findKept(id, LocalDate.now(this.clock)).orElseThrow(RecordPages::nothing);
	}

	private Report last(Assessment assessment) {
		if (!assessment.isAdvised()) {
			throw nothing();
		}
		return this.reports.of(assessment);
	}

	private Report earlier(Assessment assessment, int number) {
		return this.revisions.find(assessment, number)
			.map((revision) -> this.reports.of(assessment, revision))
			.orElseThrow(RecordPages::nothing);
	}

	private static ResponseStatusException nothing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	private ResponseEntity<byte[]> record(Report report, Caller caller, Locale locale) {
		return file(report.fileName("md"), MARKDOWN, written(report, caller, locale).getBytes(StandardCharsets.UTF_8));
	}

	private ResponseEntity<byte[]> bundle(Report report, Caller caller, Locale locale) {
		String record = written(report, caller, locale);
		return file(report.fileName("zip"), ZIP, this.bundles.of(report, record, caller, locale));
	}

	private String written(Report report, Caller caller, Locale locale) {
		return this.records.write(report, this.explanations.explain(caller, report.ruleSet(),
				Questionnaire.shipped().requirements(report.answers())), locale);
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(content);
	}

}
