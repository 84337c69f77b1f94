package dev.plumbline.api;

import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The table of answers as JSON. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class QuestionsDoorTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	MockMvc mvc;

	@Test
	void listsAllQuestionsInOrder() throws Exception {
		assertThat(questions().valueStream().map((question) -> question.path("id").asString()))
			.containsExactlyElementsOf(Questionnaire.shipped().questions().stream().map(Question::id).toList());
	}

	@Test
	void tellsLimitsChoicesAndDefaults() throws Exception {
		assertThat(question("peakRequestsPerSecond")).isEqualTo(JSON.readTree(
				"""
						{"id": "peakRequestsPerSecond", "kind": "number", "min": 0, "max": 5000000, "unit": "per second",
						"default": 50, "computedFrom": "dailyUsers", "plausible": {"from": 0.25, "to": 4, "of": "default"}}"""));
		assertThat(question("requestWork")).isEqualTo(JSON.readTree("""
				{"id": "requestWork", "kind": "choice", "choices": ["light", "medium", "heavy"],
				"default": "medium"}"""));
		assertThat(question("tenants")).isEqualTo(JSON.readTree("""
				{"id": "tenants", "kind": "yes-no", "default": false}"""));
		assertThat(question("messaging").path("default")).isEqualTo(JSON.readTree("[]"));
		assertThat(question("downtimeCost").has("default")).isFalse();
	}

	private JsonNode question(String id) throws Exception {
		return questions().valueStream()
			.filter((question) -> question.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode questions() throws Exception {
		return JSON
			.readTree(this.mvc.perform(get("/api/v1/questions")).andReturn().getResponse().getContentAsByteArray())
			.path("questions");
	}

}
