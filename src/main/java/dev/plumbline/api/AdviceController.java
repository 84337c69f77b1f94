package dev.plumbline.api;

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
		refuseToExplain(request);
		byte[] advice = ApiJson.write(this.advice.on(this.reader.answers(request)));
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(advice);
	}

	private static void refuseToExplain(HttpServletRequest request) {
		String explain = parameter(request, "explain");
		if (explain != null) {
			throw RefusedRequest.of(explain.equals("full") ? Fault.EXPLAIN_NOT_YET : Fault.EXPLAIN_UNKNOWN, "explain",
					explain);
		}
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
