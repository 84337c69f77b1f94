package dev.plumbline.api;

import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The page shows examples that are true, and every answer there is. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class ApiPageTests {

	private static final Pattern EXAMPLE = Pattern
		.compile("(?s)<code>curl -s '(\\S+)' -H '(\\S+): (\\S+)' -d '([^']*)'</code>.*?status <span>(\\d+)</span>.*?"
				+ "<code>(.*?)</code>");

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	MockMvc mvc;

	@Test
	void showsWhatTheDoorReallyAnswers() throws Exception {
		List<MatchResult> examples = EXAMPLE.matcher(page()).results().toList();
		assertThat(examples).hasSameSizeAs(ApiExample.all());
		for (MatchResult example : examples) {
			assertThat(example.group(1)).startsWith("http://localhost/api/v1/advice");
			MockHttpServletResponse response = this.mvc
				.perform(post(URI.create(example.group(1))).header(example.group(2), example.group(3))
					.content(example.group(4)))
				.andReturn()
				.getResponse();
			assertThat(response.getStatus()).hasToString(example.group(5));
			JsonNode shown = JSON.readTree(example.group(6));
			assertThat(shown.propertyNames()).hasSizeGreaterThan(3);
			assertPartOf(shown, JSON.readTree(response.getContentAsByteArray()));
		}
	}

	@Test
	void showsAdviceOfSeveralKindsAndAMistake() throws Exception {
		List<JsonNode> shown = EXAMPLE.matcher(page())
			.results()
			.map((example) -> JSON.readTree(example.group(6)))
			.toList();
		assertThat(shown).extracting((response) -> response.path("verdict").asString("none"))
			.contains("not-needed", "distributed", "cannot-tell", "none");
	}

	@Test
	void listsEveryAnswerWithWhatItTakes() throws Exception {
		String page = page();
		for (Question question : Questionnaire.shipped().questions()) {
			assertThat(page).contains("<th scope=\"row\"><code>" + question.id() + "</code></th>");
			assertThat(question.choices()).allMatch((choice) -> page.contains("<code>\"" + choice + "\"</code>"));
		}
		assertThat(page).contains("0 to 5,000,000 per second").contains("1 to 2,000 teams").contains("not used");
	}

	@Test
	void needsNoScript() throws Exception {
		assertThat(page()).contains("<html lang=\"en\">")
			.containsPattern("<link rel=\"stylesheet\" href=\"/site-[0-9a-f]+\\.css\">")
			.doesNotContain("<script", "style=", "th:", "??");
	}

	private static void assertPartOf(JsonNode part, JsonNode whole) {
		if (part.isObject()) {
			part.forEachEntry((name, value) -> assertPartOf(value, whole.path(name)));
		}
		else {
			assertThat(part).isEqualTo(whole);
		}
	}

	private String page() throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get("/api").accept(MediaType.TEXT_HTML))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return HtmlUtils.htmlUnescape(response.getContentAsString());
	}

}
