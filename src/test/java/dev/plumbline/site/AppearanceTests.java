package dev.plumbline.site;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Light or dark, as somebody chose, on the page they chose it on. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class AppearanceTests {

	@Autowired
	MockMvc mvc;

	@Test
	void keepsTheChoiceAndShowsTheSamePage() throws Exception {
		MockHttpServletResponse response = chosen("dark", "/faq?q=1");
		assertThat(response.getStatus()).isEqualTo(303);
		assertThat(response.getRedirectedUrl()).isEqualTo("/faq?q=1");
		assertThat(response.getHeader("Set-Cookie")).startsWith("scheme=dark; Path=/; Max-Age=31536000")
			.contains("HttpOnly", "SameSite=Lax")
			.doesNotContain("Secure");
	}

	@Test
	void keepsItToEncryptedConnectionsWhereThereIsOne() throws Exception {
		MockHttpServletResponse response = answer(post("/appearance").param("scheme", "light").secure(true));
		assertThat(response.getHeader("Set-Cookie")).startsWith("scheme=light").contains("Secure");
	}

	@ParameterizedTest
	@ValueSource(strings = { "system", "purple", "" })
	void forgetsTheChoiceForTheSystems(String scheme) throws Exception {
		assertThat(chosen(scheme, "/").getHeader("Set-Cookie")).startsWith("scheme=; Path=/; Max-Age=0");
	}

	@Test
	void sendsNobodyElsewhere() throws Exception {
		assertThat(chosen("dark", "//evil.example/").getRedirectedUrl()).isEqualTo("/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/faq", "/evidence", "/casebook", "/privacy" })
	void isAnotherPageInOtherColours(String path) throws Exception {
		MockHttpServletResponse before = answer(get(path));
		MockHttpServletResponse dark = answer(get(path).cookie(new Cookie(Scheme.COOKIE, "dark")));
		assertThat(before.getContentAsString()).doesNotContain("data-scheme").contains("content=\"light dark\"");
		assertThat(dark.getContentAsString()).contains("data-scheme=\"dark\"").contains("content=\"dark\"");
		assertThat(dark.getHeader("ETag")).isNotEqualTo(before.getHeader("ETag"));
		assertThat(dark.getHeaders("Vary")).contains("Cookie");
		assertThat(answer(
				get(path).header("If-None-Match", before.getHeader("ETag")).cookie(new Cookie(Scheme.COOKIE, "dark")))
			.getStatus()).isEqualTo(200);
	}

	@Test
	void readsNothingButItsOwnWordsFromTheCookie() throws Exception {
		assertThat(answer(get("/").cookie(new Cookie(Scheme.COOKIE, "\"><b>"))).getContentAsString())
			.isEqualTo(answer(get("/")).getContentAsString());
	}

	private MockHttpServletResponse chosen(String scheme, String to) throws Exception {
		return answer(post("/appearance").param("scheme", scheme).param("to", to));
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
