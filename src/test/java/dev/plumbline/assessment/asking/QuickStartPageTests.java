package dev.plumbline.assessment.asking;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;

/** Three questions, and a first answer at once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class QuickStartPageTests {

	private static final String ORDINARY = "/start?peakRequestsPerSecond=40&regionOutage=half-day&writers=one-place";

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient sql;

	@Test
	void standsOnTheFrontPage() throws Exception {
		assertThat(page("/")).contains("action=\"/start\"", "name=\"peakRequestsPerSecond\"", "name=\"regionOutage\"",
				"name=\"writers\"");
	}

	@Test
	void givesAFirstAnswerAndSaysWhatItAssumed() throws Exception {
		assertThat(page(ORDINARY)).contains("class=\"said\"", "Not needed", "One Postgres")
			.contains("What we assumed in place of", "Growth a year")
			.contains("What would settle it, most decisive first", "Where data have to stay");
	}

	@Test
	void saysWhatALostRegionNobodyMayNoticeMeans() throws Exception {
		assertThat(page("/start?regionOutage=unnoticed&writers=same-records")).contains("Distributed")
			.doesNotContain("??");
	}

	@Test
	void keepsNothing() throws Exception {
		long before = kept();
		page(ORDINARY);
		assertThat(kept()).isEqualTo(before);
	}

	@Test
	void onlyAsksWhereNothingWasAnswered() throws Exception {
		assertThat(page("/start")).contains("Three questions").doesNotContain("class=\"said\"");
		assertThat(page("/start?peakRequestsPerSecond=&regionOutage=&writers=")).doesNotContain("class=\"said\"",
				"class=\"mistake\"", "role=\"alert\"");
	}

	@Test
	void saysWhatIsWrongAndKeepsItToTheLetter() throws Exception {
		assertThat(page("/start?peakRequestsPerSecond=%3Cb%3Emany&regionOutage=day"))
			.contains("<title>Error: A first answer", "value=\"&lt;b&gt;many\"", "aria-invalid=\"true\"",
					"is not a number")
			.containsOnlyOnce("href=\"#start-")
			.contains("role=\"alert\"", "href=\"#start-peakRequestsPerSecond\"", "value=\"day\" selected")
			.doesNotContain("<b>many", "class=\"said\"");
	}

	@Test
	void goesOnToTheQuestionnaireWithTheAnswersKept() throws Exception {
		MockHttpServletResponse response = this.mvc
			.perform(MockMvcRequestBuilders.post("/start")
				.param("peakRequestsPerSecond", "40")
				.param("regionOutage", "half-day")
				.param("writers", ""))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(303);
		Visitor visitor = new Visitor(this.mvc).opens(response.getHeader("Location"));
		assertThat(visitor.place()).isEqualTo("/questions/traffic");
		assertThat(visitor.text("peakRequestsPerSecond")).isEqualTo("40");
		visitor.opens(visitor.home() + "/questions/availability");
		assertThat(visitor.isTicked("regionOutage-half-day")).isTrue();
	}

	@Test
	void sendsWhoSaidNothingToTheFirstQuestion() throws Exception {
		MockHttpServletResponse response = this.mvc.perform(MockMvcRequestBuilders.post("/start"))
			.andReturn()
			.getResponse();
		assertThat(response.getHeader("Location")).isEqualTo("/questionnaire");
	}

	private String page(String address) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(MockMvcRequestBuilders.get(URI.create(address)))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

	private long kept() {
		return this.sql.sql("select count(*) from assessment").query(Long.class).single();
	}

}
