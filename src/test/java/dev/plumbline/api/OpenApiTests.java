package dev.plumbline.api;

import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The OpenAPI document tells the truth about what goes in and what comes out. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class OpenApiTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	MockMvc mvc;

	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;

	private JsonNode document;

	private SchemaCheck schemas;

	@BeforeEach
	void readDocument() throws Exception {
		this.document = json(get("/api/v1/openapi.json"));
		this.schemas = new SchemaCheck(this.document);
	}

	@Test
	void describesExactlyTheAddressesThereAre() {
		Set<String> described = new TreeSet<>();
		this.document.path("paths")
			.forEachEntry((path, operations) -> operations.propertyNames()
				.forEach((method) -> described.add(method.toUpperCase() + " " + path)));
		Set<String> mapped = new TreeSet<>();
		this.requestMappingHandlerMapping.getHandlerMethods().keySet().forEach((mapping) -> {
			for (String path : mapping.getPatternValues()) {
				mapping.getMethodsCondition().getMethods().forEach((method) -> mapped.add(method + " " + path));
			}
		});
		mapped.removeIf((mapping) -> !mapping.contains(" /api/v1/") || mapping.contains("openapi"));
		assertThat(described).isEqualTo(mapped).isNotEmpty();
	}

	@Test
	void refersToNothingThatIsMissing() {
		assertThat(this.document.findValuesAsString("$ref")).isNotEmpty()
			.allMatch((reference) -> !this.document.at(reference.substring(1)).isMissingNode());
	}

	@Test
	void allowsEverySampledAnswerSet() {
		AnswerSamples samples = new AnswerSamples(Questionnaire.shipped(), 11);
		for (int i = 0; i < 300; i++) {
			Answers answers = samples.next();
			assertThat(this.schemas.faults("AdviceRequest", JSON.valueToTree(Map.of("answers", answers.toMap()))))
				.isEmpty();
		}
	}

	@Test
	void forbidsWhatTheDoorRefuses() {
		for (String wrong : List.of("{\"colour\": 1}", "{\"dataGb\": -1}", "{\"dataGb\": \"12\"}", "{\"teams\": 2.5}",
				"{\"requestWork\": \"idle\"}", "{\"messaging\": [\"cards\"]}", "{\"messaging\": [\"jobs\", \"jobs\"]}",
				"{\"tenants\": 1}", "{\"dataGb\": {\"from\": 1}}", "{\"dataGb\": null}")) {
			assertThat(this.schemas.faults("Answers", JSON.readTree(wrong))).as(wrong).isNotEmpty();
		}
	}

	@Test
	void describesEveryFieldOfAnAdvice() throws Exception {
		AnswerSamples samples = new AnswerSamples(Questionnaire.shipped(), 12);
		for (int i = 0; i < 50; i++) {
			String body = JSON.writeValueAsString(Map.of("answers", samples.next().toMap()));
			JsonNode advice = json(post("/api/v1/advice").contentType(MediaType.APPLICATION_JSON).content(body));
			assertThat(this.schemas.faults("Advice", advice)).isEmpty();
		}
	}

	@Test
	void describesEveryFieldOfAnExplanation() throws Exception {
		AnswerSamples samples = new AnswerSamples(Questionnaire.shipped(), 13);
		for (int i = 0; i < 15; i++) {
			String body = JSON.writeValueAsString(Map.of("answers", samples.next().toMap()));
			JsonNode explained = json(
					post("/api/v1/advice?explain=full").contentType(MediaType.APPLICATION_JSON).content(body));
			assertThat(explained.path("rules")).isNotEmpty();
			assertThat(this.schemas.faults("ExplainedAdvice", explained)).isEmpty();
			assertThat(this.schemas.faults("Advice", explained)).as("the plain one").isNotEmpty();
		}
	}

	@Test
	void describesQuestionsAndProblems() throws Exception {
		assertThat(this.schemas.faults("Questions", json(get("/api/v1/questions")))).isEmpty();
		JsonNode problem = json(
				post("/api/v1/advice").contentType(MediaType.APPLICATION_JSON).content("{\"answers\": {\"x\": 1}}"));
		assertThat(this.schemas.faults("Problem", problem)).isEmpty();
		assertThat(problem.path("errors")).isNotEmpty();
	}

	private JsonNode json(MockHttpServletRequestBuilder request) throws Exception {
		return JSON.readTree(this.mvc.perform(request).andReturn().getResponse().getContentAsByteArray());
	}

}
