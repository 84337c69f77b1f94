package dev.plumbline.site;

import dev.plumbline.advice.RulesInForce;
import dev.plumbline.rules.EvidenceEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Anybody can look up every figure, and is not sent the same page twice. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class EvidencePageTests {

	private static final Pattern ROW = Pattern.compile("<tr role=\"row\" id=\"([a-z0-9-]+)\"");

	@Autowired
	MockMvc mvc;

	@Autowired
	RulesInForce rules;

	@Test
	void showsEveryFigureAtAnAnchorOfItsName() throws Exception {
		String page = answer(get("/evidence")).getContentAsString();
		assertThat(ROW.matcher(page).results().map((row) -> row.group(1))).containsExactlyElementsOf(
				this.rules.current().evidence().entries().stream().map(EvidenceEntry::name).toList());
		assertThat(page).contains("30,000 messages a second", "Measured on 22 June 2020", "31 December 2026",
				"More than RabbitMQ carries comfortably", "Past about 30,000 messages a second");
		assertThat(page).doesNotContain("<script", " style=", " th:", "??");
	}

	@Test
	void keepsWhatWasAskedForInItsForm() throws Exception {
		String page = answer(
				get("/evidence").param("q", "\"><b>kafka").param("confidence", "high").param("sort", "review"))
			.getContentAsString();
		assertThat(page)
			.contains("value=\"&quot;&gt;&lt;b&gt;kafka\"", "<option value=\"high\" selected=\"selected\"",
					"<option value=\"review\" selected=\"selected\"", "None of ", "Show all of them")
			.doesNotContain("<table");
	}

	@Test
	void isSentOnlyOnceWhileItStaysTheSame() throws Exception {
		MockHttpServletResponse first = answer(get("/evidence"));
		String tag = first.getHeader(HttpHeaders.ETAG);
		assertThat(tag).startsWith("W/");
		assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).contains("public", "max-age=");
		MockHttpServletResponse again = answer(get("/evidence").header(HttpHeaders.IF_NONE_MATCH, tag));
		assertThat(again.getStatus()).isEqualTo(304);
		assertThat(again.getContentAsByteArray()).isEmpty();
		assertThat(answer(get("/evidence?q=kafka").header(HttpHeaders.IF_NONE_MATCH, tag)).getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
