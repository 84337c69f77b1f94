package dev.plumbline.api;

import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Advice that is kept for programs, and read again. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class AssessmentDoorTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	MockMvc mvc;

	@Test
	void tellsTheSecretAddressOfWhatItKeeps() throws Exception {
		MockHttpServletResponse kept = keep(Map.of("dataGb", 120, "writers", "one-place"));
		assertThat(kept.getStatus()).isEqualTo(201);
		assertThat(kept.getHeader("Location")).matches("/assessments/[0-9a-v]{26}");
		assertThat(kept.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(JSON.readTree(kept.getContentAsString()).path("answers").path("dataGb").asInt()).isEqualTo(120);
	}

	@Test
	void givesTheSameAgainBehindJsonWithWhatMakesItAReport() throws Exception {
		MockHttpServletResponse kept = keep(Map.of("dataGb", 120));
		MockHttpServletResponse again = perform(get(kept.getHeader("Location") + ".json"));
		assertThat(again.getContentType()).isEqualTo("application/json");
		assertThat(again.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(again.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		String asKept = kept.getContentAsString();
		assertThat(again.getContentAsString()).startsWith(asKept.substring(0, asKept.length() - 1) + ",\"report\":{")
			.isEqualTo(perform(get(kept.getHeader("Location") + ".json")).getContentAsString());
		assertThat(json(again).path("report").path("number").asString()).matches("PL-[0-9]{4}-[0-9]{6}");
		assertThat(new SchemaCheck(json(perform(get("/api/v1/openapi.json")))).faults("Assessment", json(again)))
			.isEmpty();
	}

	@Test
	void givesEveryRevisionInTheSameForm() throws Exception {
		String address = keep(Map.of("dataGb", 120)).getHeader("Location");
		assertThat(perform(get(address + "/revisions/1.json")).getContentAsString())
			.isEqualTo(perform(get(address + ".json")).getContentAsString());
		assertThat(perform(get(address + "/revisions/2.json")).getStatus()).isEqualTo(404);
	}

	@Test
	void saysWhichRevisionItIs() throws Exception {
		String address = keep(Map.of("dataGb", 120)).getHeader("Location");
		assertThat(json(perform(get(address + ".json"))).path("revision").asInt()).isOne();
	}

	@Test
	void keepsTheAdviceThatTheOtherDoorGives() throws Exception {
		AnswerSamples samples = new AnswerSamples(Questionnaire.shipped(), 21);
		SchemaCheck schemas = new SchemaCheck(json(perform(get("/api/v1/openapi.json"))));
		for (int i = 0; i < 20; i++) {
			Answers answers = samples.next();
			JsonNode kept = json(keep(answers.toMap()));
			assertThat(kept.path("advice")).isEqualTo(json(send("/api/v1/advice", answers.toMap())));
			assertThat(schemas.faults("Assessment", kept)).isEmpty();
		}
	}

	@Test
	void leadsToThePage() throws Exception {
		String address = keep(Map.of("dataGb", 120)).getHeader("Location");
		assertThat(perform(get(address)).getStatus()).isEqualTo(200);
		assertThat(perform(get(address + "/review")).getContentAsString()).contains("120");
	}

	@Test
	void refusesWhatTheOtherDoorRefuses() throws Exception {
		MockHttpServletResponse refused = keep(Map.of("dataGb", -1));
		assertThat(refused.getStatus()).isEqualTo(400);
		assertThat(refused.getContentType()).isEqualTo("application/problem+json");
		assertThat(json(refused).path("errors").path(0).path("answer").asString()).isEqualTo("dataGb");
	}

	@Test
	void knowsNoStrangeAddress() throws Exception {
		assertThat(perform(get("/assessments/" + "0".repeat(26) + ".json")).getStatus()).isEqualTo(404);
		assertThat(perform(get("/assessments/me.json")).getStatus()).isEqualTo(404);
	}

	private MockHttpServletResponse keep(Map<String, Object> answers) throws Exception {
		return send("/api/v1/assessments", answers);
	}

	private MockHttpServletResponse send(String address, Map<String, Object> answers) throws Exception {
		return perform(post(address).contentType(MediaType.APPLICATION_JSON)
			.content(JSON.writeValueAsString(Map.of("answers", answers))));
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

	private static JsonNode json(MockHttpServletResponse response) throws Exception {
		return JSON.readTree(response.getContentAsByteArray());
	}

}
