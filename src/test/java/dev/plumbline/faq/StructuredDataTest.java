package dev.plumbline.faq;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What search engines read of an answer. */
class StructuredDataTest {

	@Test
	void saysInTheWordsOfSchemaOrgWhatThePageSays() {
		JsonNode page = new JsonMapper().readTree(StructuredData.of(List
			.of(new Answers.Answer("why", "Why?", "Because.", "More."), new Answers.Answer("how", "How?", "So.", ""))));
		assertThat(page.path("@context").asString()).isEqualTo("https://schema.org");
		assertThat(page.path("@type").asString()).isEqualTo("FAQPage");
		JsonNode first = page.path("mainEntity").path(0);
		assertThat(first.path("@type").asString()).isEqualTo("Question");
		assertThat(first.path("name").asString()).isEqualTo("Why?");
		assertThat(first.path("acceptedAnswer").path("@type").asString()).isEqualTo("Answer");
		assertThat(first.path("acceptedAnswer").path("text").asString()).isEqualTo("Because.\n\nMore.");
		assertThat(page.path("mainEntity").path(1).path("acceptedAnswer").path("text").asString()).isEqualTo("So.");
	}

	@Test
	void cannotEndTheElementItStandsIn() {
		String text = "</script><script>alert(1)</script><!-- & ]]>";
		String json = StructuredData.of(List.of(new Answers.Answer("x", text, text, text)));
		assertThat(json).doesNotContain("<", ">", "&");
		assertThat(new JsonMapper().readTree(json).path("mainEntity").path(0).path("name").asString()).isEqualTo(text);
	}

}
