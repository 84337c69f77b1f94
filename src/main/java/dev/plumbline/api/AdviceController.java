package dev.plumbline.api;

import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.questionnaire.Questionnaire;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.util.Map;

/** Answers in, advice out; and the questions, for whoever builds the answers. */
@Hidden // described in openapi.yaml, where the words are
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class AdviceController {

	private static final Duration QUESTIONS_KEPT = Duration.ofMinutes(5);

	private final RequestReader reader = new RequestReader();

	private final AdviceOfToday advice;

	AdviceController(AdviceOfToday advice) {
		this.advice = advice;
	}

	@PostMapping(path = "/advice", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> advice(HttpServletRequest request) {
		boolean explain = toExplain(request);
		Map<String, Object> answers = this.reader.answers(request);
		Object advice = explain ? this.advice.explainedOn(answers, Caller.of(request)) : this.advice.on(answers);
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ApiJson.write(advice));
	}

	private static boolean toExplain(HttpServletRequest request) {
		String explain = parameter(request, "explain");
		if (explain != null && !explain.equals("full")) {
			throw RefusedRequest.of(Fault.EXPLAIN_UNKNOWN, "explain", explain);
		}
		return explain != null;
	}

	private static @Nullable String parameter(HttpServletRequest request, String name) {
		try {
			return request.getParameter(name);
		}
		catch (IllegalStateException ex) {
			// how the container says that the query cannot be decoded
			throw RefusedRequest.whole(Fault.REQUEST_NOT_UNDERSTOOD);
		}
	}

	@GetMapping("/questions")
	ResponseEntity<byte[]> questions() {
		byte[] questions = ApiJson.write(QuestionJson.all(Questionnaire.shipped()));
		return ResponseEntity.ok().cacheControl(CacheControl.maxAge(QUESTIONS_KEPT).cachePublic()).body(questions);
	}

}
