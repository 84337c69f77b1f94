package dev.plumbline.site;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Whatever goes wrong is said on a page of ours, and nothing of the inside is shown. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class ErrorPagesTests {

	@Autowired
	MockMvc mvc;

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({ "400, We could not read that", "403, This is not open to you", "404, There is no such page",
			"405, That does not work here", "409, Somebody was faster", "418, We cannot take that",
			"500, Something went wrong", "502, Something went wrong", "503, Not ready" })
	void saysWhatHappenedInTheLayout(int status, String title) throws Exception {
		String page = this.mvc
			.perform(get("/error").accept(MediaType.TEXT_HTML)
				.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
				.requestAttr(RequestDispatcher.ERROR_MESSAGE, "a secret message")
				.requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("a secret failure")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains("<h1>" + title + "</h1>", "<title>" + title + " · Plumbline</title>")
			.contains("class=\"site-header\"", "Error " + status)
			.doesNotContain("secret", "IllegalState", "Whitelabel", "??");
	}

	@ParameterizedTest
	@CsvSource({ "GET /nothing-here HTTP/1.1, 404", "POST / HTTP/1.1, 403", "OPTIONS /unsent HTTP/1.1, 404",
			"GET //nothing HTTP/1.1, 400", "GET /a;b=c HTTP/1.1, 400", "GET /assessments/nobody HTTP/1.1, 404" })
	void answersABrowserWithAPage(String request, int status) throws IOException {
		String response = send(request);
		assertThat(response).startsWith("HTTP/1.1 " + status + " ")
			.contains("class=\"site-header\"", "Content-Security-Policy: default-src 'none'")
			.doesNotContain("Tomcat", "Whitelabel", "Exception", "\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /|<script> HTTP/1.1", "GET /%2e%2e/%2e%2e/ HTTP/1.1", "GET /a%00b HTTP/1.1",
			"NONSENSE", "GET / HTTP/9.9" })
	void answersWhatIsNoRequestWithAPageToo(String request) throws IOException {
		String response = send(request);
		assertThat(response).matches("(?s)HTTP/1.1 [45]\\d\\d .*")
			.contains("Plumbline</title>", "Content-Security-Policy: default-src 'none'")
			.doesNotContain("Tomcat", "Exception", "<script", "\tat ");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void answersAFormTooLargeWithAPageAndLeavesTheLogAlone(CapturedOutput log) throws Exception {
		HttpResponse<String> response = HttpClient.newHttpClient()
			.send(HttpRequest
				.newBuilder(
						URI.create("http://localhost:" + this.port + "/assessments/0123456789abcdefghijklmnop/review"))
				.header("Accept", "text/html")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString("instead=" + "x".repeat(2_100_000)))
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.body()).contains("<h1>That is too much</h1>");
		assertThat(log).doesNotContain("InvalidParameterException");
	}

	@Test
	void showsTheHouseInTheTitleOfThePlainPage() throws Exception {
		assertThat(this.mvc.perform(get("/unreadable.html")).andReturn().getResponse().getContentAsString())
			.contains("We could not read that");
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(10_000);
			String host = "Host: localhost\r\nAccept: text/html\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write((request + "\r\n" + host).getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
