package dev.plumbline.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What pages say of themselves, and that nobody else says it for them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class HeadlineTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	PublicPages pages;

	@Autowired
	MessageSource messages;

	@Test
	void isThereOnEveryPublicPage() throws Exception {
		for (String path : this.pages.all().keySet()) {
			assertThat(page(path)).as(path)
				.containsPattern("<meta name=\"description\" content=\"[^\"]{40,320}\"")
				.contains("<meta property=\"og:title\"", "<meta name=\"twitter:card\"")
				.doesNotContain("content=\"noindex\"", "??");
		}
	}

	@Test
	void isWhatThePageItselfSaysWhereItDoes() throws Exception {
		assertThat(page("/faq/kafka-rabbitmq-or-nats")).contains(
				"<meta name=\"description\" content=\"Kafka to read old events again", "content=\"article\"",
				"<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"FAQPage\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=kafka", "/start?writers=one-place", "/login" })
	void isMissingOnPagesThatAreNotToBeFound(String address) throws Exception {
		assertThat(page(address)).contains("<meta name=\"robots\" content=\"noindex\">").doesNotContain("og:title");
	}

	@Test
	void namesNoAddressThatSomebodySends() throws Exception {
		String page = this.mvc
			.perform(get("/faq").header("Host", "evil.example").header("X-Forwarded-Host", "evil.example"))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).doesNotContain("evil.example", "rel=\"canonical\"", "og:url");
	}

	@Test
	void namesTheAddressOfTheSiteWithoutWhatWasAsked() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/evidence");
		request.setServletPath("/evidence");
		request.setQueryString("q=kafka");
		new HeadlineOfPages(this.pages, new PublicAddress("https://plumbline.example"), this.messages)
			.postHandle(request, new MockHttpServletResponse(), this, new ModelAndView("evidence/list"));
		assertThat(request.getAttribute("headline")).isInstanceOfSatisfying(Headline.class, (headline) -> {
			assertThat(headline.address()).isEqualTo("https://plumbline.example/evidence");
			assertThat(headline.image()).isEqualTo("https://plumbline.example/share.png");
		});
	}

	private String page(String address) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get(address)).andReturn().getResponse();
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		return response.getContentAsString();
	}

}
