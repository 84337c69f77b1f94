package dev.plumbline.api;

import dev.plumbline.advice.Shipped;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.advice.explaining.Readings;
import dev.plumbline.assessment.explanations.ExplanationSettings;
import dev.plumbline.assessment.explanations.Explanations;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Whoever cannot be served is told when to come back, and what comes at once. */
class CrowdedDoorTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

	private static final Explanation NOTHING_TO_EXPLAIN = new Explanation(Map.of(), Map.of(), List.of(),
			new Readings(1, Map.of(), Map.of(), Map.of()), List.of(), List.of(), List.of());

	@Test
	void tellsWhoHasHadTheirShareWhenToComeBack() throws Exception {
		try (Explanations explanations = explanations(Duration.ofMinutes(1), 1, () -> {
		})) {
			MockMvc door = door(explanations);
			assertThat(ask(door, "?explain=full").getStatus()).isEqualTo(200);
			assertNotNow(ask(door, "?explain=full"), 429, "its share");
			assertThat(ask(door, "").getStatus()).isEqualTo(200);
		}
	}

	@Test
	void tellsEverybodyWhenThereIsNoTime() throws Exception {
		CountDownLatch done = new CountDownLatch(1);
		try (Explanations explanations = explanations(Duration.ofMillis(100), 100, () -> waitFor(done))) {
			MockMvc door = door(explanations);
			assertNotNow(ask(door, "?explain=full"), 503, "no time");
			assertThat(ask(door, "").getStatus()).isEqualTo(200);
		}
		finally {
			done.countDown();
		}
	}

	private static void waitFor(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static Explanations explanations(Duration patience, int perMinute, Runnable work) {
		return new Explanations(new ExplanationSettings(1, 1, patience, perMinute, 0), (rules, requirements) -> {
			work.run();
			return NOTHING_TO_EXPLAIN;
		}, new SimpleMeterRegistry());
	}

	private static MockMvc door(Explanations explanations) {
		AdviceOfToday advice = new AdviceOfToday(Shipped.ADVISOR, Shipped.RULES, explanations, CLOCK);
		return MockMvcBuilders.standaloneSetup(new AdviceController(advice))
			.setHandlerExceptionResolvers(new ApiErrors())
			.build();
	}

	private static MockHttpServletResponse ask(MockMvc door, String query) throws Exception {
		return door
			.perform(post("/api/v1/advice" + query).contentType(MediaType.APPLICATION_JSON)
				.content("{\"answers\": {\"peakRequestsPerSecond\": 20, \"regionOutage\": \"day\"}}"))
			.andReturn()
			.getResponse();
	}

	private static void assertNotNow(MockHttpServletResponse response, int status, String reason) {
		assertThat(response.getStatus()).isEqualTo(status);
		assertThat(response.getContentType()).isEqualTo("application/problem+json");
		int seconds = Integer.parseInt(response.getHeader(HttpHeaders.RETRY_AFTER));
		assertThat(seconds).isPositive();
		JsonNode problem = new JsonMapper().readTree(response.getContentAsByteArray());
		assertThat(problem.path("detail").asString()).contains(reason, "in " + seconds + " s", "Without “explain”");
		assertThat(problem.path("errors")).isEmpty();
	}

}
