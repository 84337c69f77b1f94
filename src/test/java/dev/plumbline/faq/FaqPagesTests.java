package dev.plumbline.faq;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The questions as a visitor reads them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class FaqPagesTests {

	private static final String QUEUES = "/faq/kafka-rabbitmq-or-nats";

	@Autowired
	MockMvc mvc;

	@Test
	void listsEveryQuestionWithAShortAnswer() throws Exception {
		assertThat(page("/faq"))
			.contains("Kafka, RabbitMQ or NATS: which queue?", "href=\"" + QUEUES + "\"", "Do I need microservices?")
			.doesNotContain("??");
	}

	@Test
	void answersWithTheFiguresAndVerdictsOfToday() throws Exception {
		assertThat(page(QUEUES)).contains("<a href=\"/evidence#rabbitmq-rate\">30,000</a>")
			.contains("Old events read again, sixty thousand a second", "Kafka")
			.doesNotContain("being looked at", "??");
	}

	@Test
	void picksAQueueInPlace() throws Exception {
		assertThat(applied("messaging=replay&messagesPerSecond=60000")).contains("<strong>Apache Kafka</strong>");
		assertThat(applied("messaging=request-reply&servicesToday=2-10")).contains("<strong>NATS</strong>");
		assertThat(applied("messaging=routing&messagesPerSecond=800")).contains("<strong>RabbitMQ</strong>")
			.contains("What we assumed in place of");
	}

	@Test
	void saysWhatIsWrongBesideTheFieldAndKeepsIt() throws Exception {
		assertThat(page(QUEUES + "?messagesPerSecond=%22many%22"))
			.contains("<title>Error: ", "value=\"&quot;many&quot;\"", "is not a number")
			.doesNotContain("With your answers");
	}

	@Test
	void needsNoSessionAndSetsNoCookie() throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get(QUEUES)).andReturn().getResponse();
		assertThat(response.getCookies()).isEmpty();
	}

	@Test
	void hasNoPageForAQuestionNobodyAsked() throws Exception {
		assertThat(this.mvc.perform(get("/faq/nothing")).andReturn().getResponse().getStatus()).isEqualTo(404);
	}

	private String applied(String query) throws Exception {
		String page = page(QUEUES + "?" + query);
		return page.substring(page.indexOf("id=\"applied\""));
	}

	private String page(String address) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get(URI.create(address))).andReturn().getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

}
