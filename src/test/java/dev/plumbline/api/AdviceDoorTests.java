package dev.plumbline.api;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

/** Advice for good answers, and a sentence for everything else. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class AdviceDoorTests {

	private static final String ADVICE = "/api/v1/advice";

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	MockMvc mvc;

	@Test
	void answersWithTheAdvice() throws Exception {
		MvcResult result = send("{\"answers\": {\"dataGb\": 120, \"writers\": \"one-place\"}}");
		assertThat(result.getResponse().getStatus()).isEqualTo(200);
		assertThat(result.getResponse().getContentType()).isEqualTo("application/json");
		assertThat(result.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
		JsonNode advice = body(result);
		assertThat(advice.propertyNames()).contains("verdict", "headline", "tests", "choices", "assumptions", "asOf");
		assertThat(advice.path("assumptions").valueStream().map((assumption) -> assumption.path("answer").asString()))
			.contains("engineers")
			.doesNotContain("dataGb");
	}

	@Test
	void tellsWhatItNeedsWhenNothingIsAnswered() throws Exception {
		JsonNode advice = body(send("{\"answers\": {}}"));
		assertThat(advice.path("verdict").asString()).isEqualTo("cannot-tell");
		assertThat(advice.path("provisional").asBoolean()).isTrue();
		assertThat(advice.path("needed").valueStream().map(JsonNode::asString))
			.containsExactlyInAnyOrder("peakRequestsPerSecond", "regionOutage", "writers", "residency");
	}

	@Test
	void writesTheFieldsInTheOrderOfTheContract() throws Exception {
		List<String> written = new ArrayList<>(body(send("{\"answers\": {}}")).propertyNames());
		List<String> declared = Arrays.stream(Advice.class.getRecordComponents())
			.map((component) -> component.getName())
			.filter(written::contains)
			.toList();
		assertThat(written).isEqualTo(declared).hasSizeGreaterThan(15);
	}

	@Test
	void answersTheSameBytesForTheSameAnswers() throws Exception {
		String one = send("{\"answers\": {\"dataGb\": 5, \"teams\": 2, \"messaging\": [\"jobs\", \"edge\"]}}")
			.getResponse()
			.getContentAsString();
		String other = send("{\"answers\":{\"messaging\":[\"edge\",\"jobs\"],\"teams\":2.0,\"dataGb\":5e0}}")
			.getResponse()
			.getContentAsString();
		assertThat(one).isEqualTo(other);
	}

	static Stream<Arguments> wrongAnswers() {
		return Stream.of(arguments("colour", "1", "no answer called “colour”"),
				arguments("requestWork", "\"idle\"", "no choice \"idle\""), arguments("dataGb", "-1", "-1 is outside"),
				arguments("dataGb", "10000001", "outside"), arguments("dataGb", "1e999", "1E+999 is outside"),
				arguments("dataGb", "9".repeat(50), "outside"), arguments("dataGb", "\"12\"", "\"12\" is not a number"),
				arguments("dataGb", "null", "is null"), arguments("dataGb", "[1]", "[1] is not a number"),
				arguments("dataGb", "true", "not a number"), arguments("dataGb", "{\"to\": 1}", "without \"from\""),
				arguments("dataGb", "{\"from\": 2, \"to\": 1}", "backwards"),
				arguments("dataGb", "{\"from\": 1, \"to\": 2, \"likely\": 3}", "not between 1 and 2"),
				arguments("dataGb", "{\"from\": 1, \"to\": 2, \"to\": 3}", null),
				arguments("dataGb", "{\"from\": 1, \"to\": null}", "dataGb.to is null"),
				arguments("engineers", "2.5", "not a whole number"),
				arguments("engineers", "3.00000000000000000001", "not a whole number"),
				arguments("availability", "99.9", "not a word in quotes"), arguments("tenants", "\"yes\"", "neither"),
				arguments("tenants", "1", "neither"), arguments("messaging", "\"jobs\"", "not a list"),
				arguments("messaging", "[\"jobs\", \"jobs\"]", "twice"),
				arguments("messaging", "[null]", "no choice null"), arguments("dataGb", "NaN", "is not JSON"),
				arguments("dataGb", "-Infinity", "is not JSON"), arguments("dataGb", "01", "is not JSON"),
				arguments("dataGb", "1, \"dataGb\": 1", "“dataGb” stands twice"),
				arguments("teams", "3, \"engineers\": 2", "more than the number of engineers"));
	}

	@ParameterizedTest
	@MethodSource("wrongAnswers")
	void refusesAWrongAnswerByName(String id, String json, String problem) throws Exception {
		JsonNode document = problem(send("{\"answers\": {\"" + id + "\": " + json + "}}"), 400);
		JsonNode error = document.path("errors").path(0);
		if (problem == null) {
			assertThat(error.path("answer").asString()).isEqualTo("to");
			return;
		}
		assertThat(error.path("answer").asString()).isEqualTo(id);
		assertThat(error.path("problem").asString()).contains(problem).contains(id);
		assertThat(error.path("allowed").asString()).isNotBlank();
		assertThat(document.path("errors")).hasSize(1);
		assertThat(document.path("detail")).isEqualTo(error.path("problem"));
	}

	static Stream<Arguments> wrongBodies() {
		return Stream.of(arguments("", "no body"), arguments("  \n", "no body"), arguments("null", "JSON object"),
				arguments("[]", "JSON object"), arguments("[{\"answers\": {}}]", "JSON object"),
				arguments("\"answers\"", "JSON object"), arguments("17", "JSON object"), arguments("{", "is not JSON"),
				arguments("{'answers': {}}", "line 1, column"), arguments("{\"answers\": {},}", "is not JSON"),
				arguments("<answers/>", "is not JSON"), arguments("answers=1", "is not JSON"),
				arguments("// none\n{\"answers\": {}}", "is not JSON"),
				arguments("\uFEFF{\"answers\": {}}", "is not JSON"),
				arguments("{\"answers\": {}} {}", "follows the end"), arguments("{\"answers\": {}} x", "is not JSON"),
				arguments("{}", "no “answers”"), arguments("{\"answers\": null}", "must be an object"),
				arguments("{\"answers\": []}", "must be an object"),
				arguments("{\"answers\": \"\"}", "must be an object"),
				arguments("{\"answers\": {}, \"asOf\": \"2026-01-01\"}", "no field “asOf”"),
				arguments("{\"Answers\": {}}", "no field “Answers”"),
				arguments("{\"answers\": {}, \"answers\": {}}", "“answers” stands twice"),
				arguments("[".repeat(20_000) + "]".repeat(20_000), "nests deeper"),
				arguments("{\"answers\":".repeat(5_000), "nests deeper"),
				arguments("{\"answers\": {\"dataGb\": " + "9".repeat(51) + "}}", "more than 50"),
				arguments("{\"answers\": {\"dataGb\": 0." + "9".repeat(5000) + "}}", "more than 50"),
				arguments("{\"answers\": {\"dataGb\": 1e99999999999}}", "too large or too small"),
				arguments("{\"answers\": {\"writers\": \"" + "x".repeat(300) + "\"}}", "more than 200"),
				arguments("{\"answers\": {\"" + "x".repeat(300) + "\": 1}}", "more than 200"));
	}

	@ParameterizedTest
	@MethodSource("wrongBodies")
	void refusesAWrongBodyInASentence(String sent, String problem) throws Exception {
		assertThat(problem(send(sent), 400).path("detail").asString()).contains(problem);
	}

	@Test
	void refusesBytesThatAreNoText() throws Exception {
		byte[] latin1 = "{\"answers\": {\"writers\": \"ü\"}}".getBytes(StandardCharsets.ISO_8859_1);
		byte[] utf16 = "{\"answers\": {}}".getBytes(StandardCharsets.UTF_16LE);
		assertThat(problem(send(latin1), 400).path("detail").asString()).contains("UTF-8");
		assertThat(problem(send(utf16), 400).path("detail").asString()).contains("is not JSON");
	}

	@Test
	void readsABodyUpToTheLimitAndNoFurther() throws Exception {
		String answers = "{\"answers\": {}}";
		assertThat(send(answers + " ".repeat(RequestReader.LONGEST_BODY - answers.length())).getResponse().getStatus())
			.isEqualTo(200);
		assertThat(problem(send(answers + " ".repeat(RequestReader.LONGEST_BODY + 1 - answers.length())), 413)
			.path("detail")
			.asString()).contains("64 KB");
	}

	@Test
	void namesEverythingThatIsWrongButNotWithoutEnd() throws Exception {
		JsonNode three = problem(send("{\"answers\": {\"dataGb\": -1, \"colour\": 2, \"teams\": \"x\"}}"), 400);
		assertThat(three.path("errors").valueStream().map((error) -> error.path("answer").asString()))
			.containsExactly("dataGb", "colour", "teams");
		assertThat(three.path("detail").asString()).startsWith("3 things");
		StringBuilder many = new StringBuilder("{\"answers\": {\"x0\": 0");
		for (int i = 1; i < 4000; i++) {
			many.append(",\"x").append(i).append("\":0");
		}
		JsonNode document = problem(send(many.append("}}").toString()), 400);
		assertThat(document.path("errors")).hasSize(100);
		assertThat(document.path("detail").asString()).startsWith("4000 things").contains("first 100");
	}

	@ParameterizedTest
	@CsvSource({ "Full, “Full”", "everything, “everything”", "'', “”", "'<b>', “<b>”" })
	void refusesToExplainOtherThanInFull(String value, String problem) throws Exception {
		JsonNode document = problem(perform(json("{\"answers\": {}}").param("explain", value)), 400);
		assertThat(document.path("detail").asString()).contains(problem);
		assertThat(document.path("errors").path(0).path("answer").asString()).isEqualTo("explain");
	}

	@Test
	void explainsInFieldsBesideThoseOfTheAdvice() throws Exception {
		String answers = "{\"answers\": {\"peakRequestsPerSecond\": 60, \"regionOutage\": \"unsure\"}}";
		JsonNode plain = body(send(answers));
		JsonNode explained = body(perform(json(answers).param("explain", "full")));
		List<String> added = Arrays.stream(Explanation.class.getRecordComponents())
			.map((component) -> component.getName())
			.toList();
		List<String> expected = new ArrayList<>(plain.propertyNames());
		expected.addAll(added);
		assertThat(explained.propertyNames()).containsExactlyElementsOf(expected);
		plain.forEachEntry((name, value) -> assertThat(explained.path(name)).as(name).isEqualTo(value));
		assertThat(added).allMatch((name) -> !explained.path(name).isEmpty());
	}

	@Test
	void explainsTheSameAnswersInTheSameBytes() throws Exception {
		String one = perform(json("{\"answers\": {\"dataGb\": 5, \"writers\": \"unsure\"}}").param("explain", "full"))
			.getResponse()
			.getContentAsString();
		String other = perform(
				json("{\"answers\": {\"writers\": \"unsure\", \"dataGb\": 5.0}}").param("explain", "full"))
			.getResponse()
			.getContentAsString();
		assertThat(one).isEqualTo(other).contains("\"fired\":true");
	}

	@Test
	void refusesWrongAnswersBeforeItExplains() throws Exception {
		JsonNode document = problem(perform(json("{\"answers\": {\"dataGb\": -1}}").param("explain", "full")), 400);
		assertThat(document.path("errors").path(0).path("answer").asString()).isEqualTo("dataGb");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none", value = { "text/plain", "application/xml", "application/vnd.api+json",
			"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "nonsense", "none" })
	void takesNothingButJson(String type) throws Exception {
		MockHttpServletRequestBuilder request = post(ADVICE).content("{\"answers\": {}}");
		if (type != null) {
			request.header(HttpHeaders.CONTENT_TYPE, type);
		}
		MvcResult result = perform(request);
		assertThat(problem(result, 415).path("detail").asString()).contains("application/json");
	}

	@Test
	void takesJsonWithACharset() throws Exception {
		assertThat(perform(post(ADVICE).header(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
			.content("{\"answers\": {}}")).getResponse().getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "text/html", "application/xml", "nonsense" })
	void givesNothingButJson(String accepted) throws Exception {
		MvcResult result = perform(json("{\"answers\": {}}").header(HttpHeaders.ACCEPT, accepted));
		assertThat(problem(result, 406).path("detail").asString()).contains("application/json");
	}

	@Test
	void tellsWhichMethodsAnAddressTakes() throws Exception {
		MvcResult advice = perform(get(ADVICE));
		problem(advice, 405);
		assertThat(advice.getResponse().getHeader(HttpHeaders.ALLOW)).isEqualTo("POST");
		problem(perform(put(ADVICE)), 405);
		problem(perform(post("/api/v1/questions").contentType(MediaType.APPLICATION_JSON).content("{}")), 405);
		problem(perform(post("/api")), 405);
	}

	@ParameterizedTest
	@CsvSource({ "/api/", "/api/v1", "/api/v1/advice/", "/api/v1/advices", "/api/v2/advice", "/%61pi/nothing" })
	void tellsThatAnAddressIsUnknown(String address) throws Exception {
		assertThat(problem(perform(get(URI.create(address)).accept("text/html")), 404).path("detail").asString())
			.contains("/api");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1//advice", "/%61pi/v1//advice" })
	void tellsThatNoAddressIsWrittenLikeThis(String address) throws Exception {
		problem(perform(get(URI.create(address)).accept("text/html")), 400);
	}

	@Test
	void leavesOtherAddressesToThePages() throws Exception {
		assertThat(perform(get("/nothing/api/here")).getResponse().getContentType()).isNull();
	}

	@Test
	void answersOrRefusesWhateverIsSent() throws Exception {
		AnswerSamples samples = new AnswerSamples(Questionnaire.shipped(), 21);
		Random random = new Random(21);
		Set<Integer> statuses = new TreeSet<>();
		for (int i = 0; i < 1000; i++) {
			byte[] body = JSON.writeValueAsBytes(Map.of("answers", samples.next().toMap()));
			byte[] strange = "{}[]\",:01e-.\\u\u0000\u00ff".getBytes(StandardCharsets.ISO_8859_1);
			for (int change = random.nextInt(3); change > 0; change--) {
				body[random.nextInt(body.length)] = strange[random.nextInt(strange.length)];
			}
			statuses.add(send(body).getResponse().getStatus());
		}
		assertThat(statuses).containsExactly(200, 400);
	}

	private MvcResult send(String body) throws Exception {
		return send(body.getBytes(StandardCharsets.UTF_8));
	}

	private MvcResult send(byte[] body) throws Exception {
		return perform(post(ADVICE).contentType(MediaType.APPLICATION_JSON).content(body));
	}

	private static MockHttpServletRequestBuilder json(String body) {
		return post(ADVICE).contentType(MediaType.APPLICATION_JSON).content(body);
	}

	private MvcResult perform(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn();
	}

	private static JsonNode body(MvcResult result) {
		return JSON.readTree(result.getResponse().getContentAsByteArray());
	}

	private static JsonNode problem(MvcResult result, int status) {
		assertThat(result.getResponse().getStatus()).isEqualTo(status);
		assertThat(result.getResponse().getContentType()).isEqualTo("application/problem+json");
		assertThat(result.getResponse().getHeaders(HttpHeaders.CACHE_CONTROL)).containsExactly("no-store");
		JsonNode document = body(result);
		assertThat(document.propertyNames()).containsExactly("type", "title", "status", "detail", "errors");
		assertThat(document.path("status").asInt()).isEqualTo(status);
		assertThat(document.path("detail").asString()).endsWith(".").doesNotContainPattern("\\{\\d");
		assertThat(document.path("errors").isArray()).isTrue();
		return document;
	}

}
