package dev.plumbline.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** A form that is not taken is kept for its sender, and for nobody else's page. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class RefusedFormsTests {

	private static final String TYPED = "dailyUsers=7&note=%3Cscript%3E+%C3%A9&workloads=a&workloads=b";

	@LocalServerPort
	int port;

	@Test
	void areShownAgainAsTheyWere() throws Exception {
		HttpResponse<String> refused = send("/questionnaire", TYPED, "Sec-Fetch-Site: same-origin");
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body())
			.contains("<h1>Nothing was changed yet</h1>", "action=\"/questionnaire\"",
					"name=\"dailyUsers\" value=\"7\"", "name=\"note\" value=\"&lt;script&gt; é\"",
					"name=\"workloads\" value=\"a\"", "name=\"workloads\" value=\"b\"", ">Send it again</button>")
			.containsOnlyOnce("name=\"_csrf\"");
		assertThat(refused.headers().firstValue("Cache-Control")).contains("private, no-cache");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sec-Fetch-Site: same-origin", "Origin: http://localhost:PORT" })
	void keepWhatWasTypedOnAPageOfOurs(String proof) throws Exception {
		assertThat(send("/questionnaire", TYPED, proof.replace("PORT", String.valueOf(this.port))).body())
			.contains("Send it again", "name=\"dailyUsers\" value=\"7\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Sec-Fetch-Site: none",
			"Origin: http://evil.example", "Origin: null", "X-Nothing: known" })
	void offerNothingThatAnotherPageMayHaveFilledIn(String header) throws Exception {
		HttpResponse<String> refused = send("/questionnaire", TYPED, header);
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("Go back, reload the page, and send it again")
			.doesNotContain("dailyUsers", "Send it again", "action=\"/questionnaire\"");
	}

	@Test
	void showNoPasswordAgain() throws Exception {
		HttpResponse<String> refused = send("/login", "username=anna&password=seen-by-nobody",
				"Sec-Fetch-Site: same-origin");
		assertThat(refused.body()).contains("Go back, reload the page")
			.doesNotContain("seen-by-nobody", "Send it again", "action=\"/login\"");
	}

	@Test
	void waitForWhoWasSignedOutMeanwhile() throws Exception {
		HttpResponse<String> refused = send("/admin/users", TYPED + "&" + FormTokens.FIELD,
				"Cookie: " + FormTokens.COOKIE);
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("<h1>You are signed out</h1>", "name=\"dailyUsers\" value=\"7\"",
				"action=\"/admin/users\"", "href=\"/login\"");
	}

	@Test
	void areTakenWithTheirToken() throws Exception {
		assertThat(send("/questionnaire", "dailyUsers=7&go=next&" + FormTokens.FIELD, "Cookie: " + FormTokens.COOKIE)
			.statusCode()).isEqualTo(303);
		assertThat(send("/questionnaire", "dailyUsers=7&go=next&" + FormTokens.FIELD, "X-Nothing: known").statusCode())
			.as("without the cookie")
			.isEqualTo(403);
	}

	private HttpResponse<String> send(String path, String form, String header) throws Exception {
		String[] both = header.split(": ");
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Accept", "text/html")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header(both[0], both[1])
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

}
