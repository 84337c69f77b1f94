package dev.plumbline.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Every page says what browsers may do with it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class PageHeadersTests {

	private static final Pattern STYLE_SHEET = Pattern.compile("href=\"(/[a-z]+-[0-9a-f]{32}\\.(?:css|svg))\"");

	@Autowired
	MockMvc mvc;

	@ParameterizedTest
	@ValueSource(
			strings = { "/", "/api", "/site.css", "/nothing-here", "/assessments/0123456789abcdefghijklmnop/review",
					"/assessments/0123456789abcdefghijklmnop/revisions/1", "/assessments/short" })
	void forbidsWhatNoPageDoes(String address) throws Exception {
		MockHttpServletResponse response = response(address);
		assertThat(response.getHeader("Content-Security-Policy"))
			.isEqualTo("default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
					+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.getHeader("Permissions-Policy")).contains("geolocation=()", "camera=()");
		assertThat(response.getHeader("Referrer-Policy")).isNotBlank();
		assertThat(response.getHeader("Strict-Transport-Security")).isNull();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/assessments/0123456789abcdefghijklmnop", "/assessments/0123456789abcdefghijklmnop/what-if" })
	void allowsScriptsOfOursWhereOneIs(String address) throws Exception {
		assertThat(response(address).getHeader("Content-Security-Policy")).startsWith("default-src 'none'; ")
			.endsWith("; script-src 'self'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assessments/0123456789abcdefghijklmnop", "/assessments/x/delete",
			"/%61ssessments/0123456789abcdefghijklmnop" })
	void keepsSecretAddressesOutOfCachesIndexesAndReferrers(String address) throws Exception {
		MockHttpServletResponse response = response(address);
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(response.getHeader("X-Robots-Tag")).startsWith("noindex");
	}

	@Test
	void staysEncryptedOnceItWas() throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get("/").secure(true)).andReturn().getResponse();
		assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=");
	}

	@Test
	void letsStyleSheetsBeKeptUntilTheyChange() throws Exception {
		List<String> files = STYLE_SHEET.matcher(response("/").getContentAsString())
			.results()
			.map((MatchResult file) -> file.group(1))
			.toList();
		assertThat(files).hasSizeGreaterThan(3);
		for (String file : files) {
			MockHttpServletResponse response = response(file);
			assertThat(response.getStatus()).isEqualTo(200);
			assertThat(response.getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/site.css", "/unreadable.html" })
	void hasFilesAskedForAgainWhoseAddressStaysTheSame(String address) throws Exception {
		MockHttpServletResponse response = response(address);
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-cache");
	}

	private MockHttpServletResponse response(String address) throws Exception {
		return this.mvc.perform(get(URI.create(address))).andReturn().getResponse();
	}

}
