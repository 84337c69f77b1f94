package dev.plumbline.api;

import dev.plumbline.advice.Advice;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.assessment.Revisions;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.report.Reports;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Answers in, advice kept: an assessment as the questionnaire would have made it. */
@Hidden // described in openapi.yaml, where the words are
@RestController
class AssessmentController {

	private final RequestReader reader = new RequestReader();

	private final AdviceOfToday advice;

	private final Assessments assessments;

	private final Revisions revisions;

	private final Reports reports;

	private final Retention retention;

	private final Clock clock;

	AssessmentController(AdviceOfToday advice, Assessments assessments, Revisions revisions, Reports reports,
			Retention retention, Clock clock) {
		this.advice = advice;
		this.assessments = assessments;
		this.revisions = revisions;
		this.reports = reports;
		this.retention = retention;
		this.clock = clock;
	}

	@PostMapping(path = "/api/v1/assessments", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> keep(HttpServletRequest request) {
		Answers answers = Questionnaire.shipped().read(this.reader.answers(request));
		Advice given = this.advice.on(answers);
		Instant now = this.clock.instant();
		Assessment assessment = new Assessment(answers, now, this.retention);
		assessment.advise(given, now, this.retention);
		Assessment kept = this.assessments.save(assessment);
		return ResponseEntity.created(URI.create("/assessments/" + kept.secret().value()))
			.cacheControl(CacheControl.noStore())
			.body(ApiJson.write(AssessmentJson.of(kept)));
	}

	@GetMapping(path = "/assessments/{id}.json", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> show(@PathVariable String id) {
		Assessment assessment = find(id);
		AssessmentJson json = AssessmentJson.of(assessment);
		return written(assessment.isAdvised() ? json.sealed(this.reports.of(assessment)) : ApiJson.write(json));
	}

	/** An advice that was given before, as it was. */
	@GetMapping(path = "/assessments/{id}/revisions/{number:[1-9][0-9]{0,8}}.json",
			produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> showRevision(@PathVariable String id, @PathVariable int number) {
		Assessment assessment = find(id);
		return written(this.revisions.find(assessment, number)
			.map((revision) -> AssessmentJson.of(assessment, revision).sealed(this.reports.of(assessment, revision)))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
	}

	private Assessment find(String id) {
		return this.assessments.findKept(id, LocalDate.now(this.clock))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static ResponseEntity<byte[]> written(byte[] json) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(json);
	}

}
