package dev.plumbline.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Search as a visitor has it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class SearchPageTests {

	@Autowired
	MockMvc mvc;

	@Test
	void findsQuestionsCasesFiguresAndSources() throws Exception {
		assertThat(page("kafka")).contains("href=\"/faq/kafka-rabbitmq-or-nats\"")
			.contains("id=\"found-question\"", "id=\"found-figure\"", "<mark>", "role=\"status\"", "value=\"kafka\"")
			.containsPattern("href=\"/casebook/[a-z0-9-]+\"")
			.containsPattern("href=\"/evidence#[a-z0-9-]+\"")
			.doesNotContain("??", "<script");
		assertThat(page("postgresql documentation")).contains("id=\"found-source\"", "href=\"/evidence?q=");
	}

	@Test
	void showsAllOfOneKindOnAPageOfItsOwn() throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get("/search").param("q", "postgres").param("kind", "case"))
			.andReturn()
			.getResponse();
		assertThat(response.getContentAsString()).contains("id=\"found-case\"", "Search everything")
			.doesNotContain("id=\"found-question\"");
	}

	@Test
	void helpsWithAWordThatStandsNowhere() throws Exception {
		assertThat(page("kakfa")).contains("Did you mean", "href=\"/search?q=kafka\"");
	}

	@Test
	void showsWhatComesNearestAndWaysOnWhereNothingIsFound() throws Exception {
		assertThat(page("kafka marmalade")).contains("Nothing here holds all of that",
				"href=\"/faq/kafka-rabbitmq-or-nats\"", "href=\"/questionnaire\"");
		assertThat(page("marmalade")).contains("Nothing here holds any of that", "href=\"/casebook\"");
		assertThat(page("the")).contains("There is no word in it");
	}

	@Test
	void asksForAShorterQueryAndKeepsTheLongOne() throws Exception {
		String typed = "long ".repeat(60);
		MockHttpServletResponse response = response(typed);
		assertThat(response.getStatus()).isEqualTo(400);
		assertThat(response.getContentAsString()).contains("<title>Error: ", "has 300 characters", "200 at most",
				"value=\"" + typed + "\"", "aria-describedby=\"search-mistake\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u0000", "\"", "<b>\"'</b>", "a\u0000b", "& | !", "{0} ${7*7} [[1]]" })
	void answersWhateverIsTyped(String typed) throws Exception {
		assertThat(page(typed)).contains("<h1>Search</h1>").doesNotContain("<b>", "49 ");
	}

	@Test
	void needsNoSessionAndStaysOutOfSearchEngines() throws Exception {
		MockHttpServletResponse response = response("kafka");
		assertThat(response.getCookies()).isEmpty();
		assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
	}

	private String page(String typed) throws Exception {
		MockHttpServletResponse response = response(typed);
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

	private MockHttpServletResponse response(String typed) throws Exception {
		return this.mvc.perform(get("/search").param("q", typed)).andReturn().getResponse();
	}

}
