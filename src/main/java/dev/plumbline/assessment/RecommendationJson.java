package dev.plumbline.assessment;

import dev.plumbline.advice.Advice;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import java.util.Map;

/** The recommendation for programs, beside its page. */
@RestController
class RecommendationJson {

	private final Assessments assessments;

	RecommendationJson(Assessments assessments) {
		this.assessments = assessments;
	}

	@GetMapping(path = "/assessments/{id}.json", produces = MediaType.APPLICATION_JSON_VALUE)
	Kept show(@PathVariable String id) {
		Assessment assessment = Secret.read(id)
			.flatMap(this.assessments::findBySecret)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Advice advice = assessment.advice();
		if (advice == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return new Kept(assessment.answers().toMap(), advice);
	}

	/** What was answered, and the advice given for it. */
	record Kept(Map<String, Object> answers, Advice advice) {
	}

}
