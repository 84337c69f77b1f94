package dev.plumbline.site;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Files are linked by an address that changes with their content, pages as they are. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class LinksInPagesTests {

	@Autowired
	MockMvc mvc;

	@Test
	void nameTheContentOfFilesAndLeavePagesAlone() throws Exception {
		String page = this.mvc.perform(get("/")).andReturn().getResponse().getContentAsString();
		assertThat(page).containsPattern("href=\"/site-[0-9a-f]{32}\\.css\"")
			.containsPattern("href=\"/icon-[0-9a-f]{32}\\.svg\"")
			.contains("href=\"/questionnaire\"", "href=\"/contact\"")
			.doesNotContain("href=\"/site.css\"");
	}

}
