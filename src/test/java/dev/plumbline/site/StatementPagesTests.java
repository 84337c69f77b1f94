package dev.plumbline.site;

import dev.plumbline.enquiry.EnquiryRetention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What the site says of itself is there, and true. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class StatementPagesTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	EnquiryRetention enquiries;

	@ParameterizedTest
	@CsvSource({ "/privacy, Privacy", "/accessibility, Accessibility", "/imprint, Imprint" })
	void isReachedFromEveryPage(String path, String title) throws Exception {
		assertThat(page("/").getContentAsString()).contains("href=\"" + path + "\"");
		assertThat(page(path).getContentAsString()).contains("<h1>" + title + "</h1>").doesNotContain("??");
	}

	@Test
	void saysHowLongAnswersAreKept() throws Exception {
		assertThat(page("/privacy").getContentAsString()).contains("are kept for 730 days after the last change");
	}

	@Test
	void saysHowLongEnquiriesAndTheirLettersAreKeptAsIsSet() throws Exception {
		String page = page("/privacy").getContentAsString();
		assertThat(this.enquiries.won()).isEqualTo(Duration.ofDays(730));
		for (Duration kept : List.of(this.enquiries.held(), this.enquiries.declined(), this.enquiries.won())) {
			assertThat(page).contains("<td>" + kept.toDays() + "</td>");
		}
		assertThat(page).contains("for 30 days after that", "James Henderson, or whoever runs this copy");
	}

	@Test
	void setsNoCookieWhereThereIsNoFormThatKeepsAnything() throws Exception {
		assertThat(page("/").getCookies()).isEmpty();
		assertThat(page("/privacy").getCookies()).isEmpty();
		assertThat(page("/start?writers=one-place").getCookies()).hasSize(1);
	}

	@Test
	void namesTheOneEngineer() throws Exception {
		assertThat(page("/").getContentAsString()).contains("James Henderson");
		assertThat(page("/imprint").getContentAsString()).contains("James Henderson")
			.contains("has not named themselves yet");
	}

	@Test
	void asksSearchEnginesToKeepOutOfWhatIsNotForThem() throws Exception {
		assertThat(page("/robots.txt").getContentAsString()).contains("Disallow: /assessments/");
	}

	private MockHttpServletResponse page(String path) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get(path)).andReturn().getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return response;
	}

}
