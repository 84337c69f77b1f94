package dev.plumbline.site;

import dev.plumbline.account.Caller;
import dev.plumbline.account.Role;
import dev.plumbline.account.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is asked, browsers are told once what no page of ours does. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class EveryResponseTests {

	private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options",
			"DENY", "Permissions-Policy", PageHeaders.PERMISSIONS_POLICY, "Cross-Origin-Opener-Policy", "same-origin",
			"Cross-Origin-Resource-Policy", "same-origin");

	@Autowired
	MockMvc mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "GET /site.css", "GET /icon.svg", "GET /welcome.js", "GET /nothing-here", "HEAD /",
			"OPTIONS /", "GET /assessments/nobodys", "GET /assessments/nobodys.json", "GET /actuator/health",
			"GET /actuator", "GET /api/v1/questions", "GET /api/v1/openapi.json", "GET /api/v1/nothing",
			"GET /api/v1//advice", "POST /api/v1/advice", "POST /", "PUT /", "TRACE /", "DELETE /login", "POST /login",
			"POST /logout", "GET /admin/nowhere", "GET /admin/users", "POST /admin/users", "GET //two", "GET /a;b=c",
			"GET /a%00b", "GET /a|b", "GET /%2e%2e/", "GET /?a=%zz", "GET /welcome?x=y" })
	void areSafe(String request) throws IOException {
		isSafe(send(request + " HTTP/1.1"), request);
	}

	@Test
	void areSafeOnEveryPageForWhoeverIsSignedIn() throws Exception {
		String session = Caller.at(this.mvc).comesIn(this.people.make(Role.PRINCIPAL)).cookie("SESSION");
		List<String> pages = pages().toList();
		assertThat(pages).contains("/", "/questionnaire", "/login", "/welcome", "/admin/account", "/api");
		for (String page : pages) {
			String response = send("GET " + page + " HTTP/1.1", "Cookie: SESSION=" + session);
			assertThat(response).as(page).matches("(?s)HTTP/1.1 [234]\\d\\d .*");
			isSafe(response, page);
		}
	}

	private Stream<String> pages() {
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.map((pattern) -> pattern.replaceAll("\\{(?:[^{}]|\\{[^}]*})*}", "x"))
			.filter((path) -> !path.equals("/error"))
			.distinct();
	}

	private void isSafe(String response, String request) {
		ALWAYS.forEach((name, value) -> assertThat(header(response, name)).as("%s of %s", name, request)
			.containsExactly(value));
		assertThat(header(response, "Content-Security-Policy")).as(request)
			.singleElement()
			.asString()
			.startsWith(PageHeaders.CONTENT_SECURITY_POLICY)
			.doesNotContain("unsafe", "*", "http:");
		assertThat(header(response, "Referrer-Policy")).as(request).hasSize(1);
		assertThat(header(response, "Strict-Transport-Security")).as(request).isEmpty();
		assertThat(header(response, "Cache-Control")).as(request).hasSizeLessThanOrEqualTo(1);
		assertThat(header(response, "Server")).as(request).isEmpty();
		assertThat(header(response, "Pragma")).as(request).isEmpty();
		if (request.matches("(?:\\w+ )?/(?:admin|login|logout|welcome|assessments)(?:[/?].*)?")) {
			assertThat(header(response, "Cache-Control")).as(request).containsExactly("no-store");
			assertThat(header(response, "X-Robots-Tag")).as(request).hasSize(1);
		}
	}

	@ParameterizedTest
	@MethodSource("encrypted")
	void stayEncryptedOnceTheyWere(String request) throws IOException {
		String response = send(request, "X-Forwarded-Proto: https");
		assertThat(header(response, "Strict-Transport-Security"))
			.containsExactly("max-age=63072000; includeSubDomains");
		assertThat(header(response, "Set-Cookie")).allMatch((cookie) -> cookie.contains("; Secure"));
	}

	static Stream<String> encrypted() {
		return Stream.of("GET / HTTP/1.1", "GET /questionnaire HTTP/1.1", "GET /login HTTP/1.1", "GET /admin HTTP/1.1",
				"GET /nothing HTTP/1.1", "GET /site.css HTTP/1.1", "GET /api/v1/questions HTTP/1.1",
				"GET //a HTTP/1.1");
	}

	@Test
	void giveNoCookieToAScriptOrToAnotherSite() throws IOException {
		assertThat(header(send("GET /questionnaire HTTP/1.1"), "Set-Cookie")).singleElement()
			.asString()
			.startsWith("XSRF-TOKEN=")
			.contains("; HttpOnly", "; SameSite=Lax")
			.doesNotContain("Secure");
	}

	@Test
	void areOneVisitorsAloneWhereTheyHoldAToken() throws IOException {
		assertThat(header(send("GET /questionnaire HTTP/1.1"), "Cache-Control")).containsExactly("private, no-cache");
		assertThat(header(send("GET / HTTP/1.1"), "Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/info", "/env", "/beans", "/metrics", "/sessions", "/health/db" })
	void tellNothingOfTheInside(String endpoint) throws IOException {
		assertThat(send("GET /actuator" + endpoint + " HTTP/1.1", "Accept: */*")).startsWith("HTTP/1.1 404");
	}

	@Test
	void tellOfTheHealthAndNoMore() throws IOException {
		assertThat(send("GET /actuator/health HTTP/1.1", "Accept: */*")).startsWith("HTTP/1.1 200")
			.contains("\"status\":\"UP\"")
			.doesNotContain("components", "PostgreSQL");
	}

	private static List<String> header(String response, String name) {
		String head = response.substring(0, response.indexOf("\r\n\r\n"));
		return Pattern.compile("(?mi)^" + name + ": (.*?)\\r?$")
			.matcher(head)
			.results()
			.map((MatchResult line) -> line.group(1))
			.toList();
	}

	private String send(String request, String... headers) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(20_000);
			StringBuilder head = new StringBuilder(request).append("\r\nHost: localhost\r\nAccept: text/html\r\n");
			Stream.of(headers).forEach((header) -> head.append(header).append("\r\n"));
			head.append("Content-Length: 0\r\nConnection: close\r\n\r\n");
			socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
