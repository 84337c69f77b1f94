package dev.plumbline.account;

import dev.plumbline.embedded.EmptyDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The door of several copies on one database, from their first start to the last left.
 */
@Tag("storage")
class TwoCopiesTest {

	private static final Pattern LINK = Pattern.compile("/welcome#([0-9a-v]{32})");

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final String PASSWORD = "correct horse battery";

	private final EmptyDatabase database = EmptyDatabase.create();

	private final List<String> printed = new ArrayList<>();

	@Test
	void haveOneDoor() throws Exception {
		List<Copy> copies = Copy.start(2, this.database, this.printed);
		try (Copy one = copies.get(0); Copy other = copies.get(1)) {
			String link = theOnlyLink();
			HttpClient principal = browser();
			assertThat(send(principal, one, "/welcome", "code", link, "password", PASSWORD, "repeated", PASSWORD))
				.isEqualTo(303);
			assertThat(get(principal, other, "/admin/account").body()).contains("signed in as principal");
			slowDownStrangers(one, other);
			assertThat(send(principal, other, "/login", "username", "principal", "password", PASSWORD))
				.as("from a known browser")
				.isEqualTo(303);
			one.stop();
			assertThat(get(principal, other, "/admin/account").statusCode()).isEqualTo(200);
			assertThat(send(principal, other, "/logout")).isEqualTo(302);
			assertThat(get(principal, other, "/admin/account").statusCode()).isEqualTo(302);
		}
		startAgainInSilence();
	}

	private String theOnlyLink() {
		assertThat(this.printed).singleElement().asString().containsPattern(LINK);
		Matcher link = LINK.matcher(this.printed.get(0));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	/** All requests come from one network, and the clock stands still. */
	private void slowDownStrangers(Copy one, Copy other) throws Exception {
		for (int attempt = 0; attempt < 5; attempt++) {
			Copy copy = (attempt % 2 == 0) ? one : other;
			String username = (attempt < 3) ? "principal" : "nobody";
			assertThat(send(browser(), copy, "/login", "username", username, "password", "guess")).isEqualTo(422);
		}
		for (Copy copy : List.of(one, other)) {
			for (String username : List.of("principal", "nobody")) {
				HttpResponse<String> slowed = post(browser(), copy, "/login", "username", username, "password",
						PASSWORD);
				assertThat(slowed.statusCode()).isEqualTo(429);
				assertThat(slowed.headers().firstValue("Retry-After")).contains("12");
				assertThat(slowed.body()).contains("Try again in 12 seconds.").contains("value=\"" + username + "\"");
			}
		}
	}

	private void startAgainInSilence() throws Exception {
		this.printed.clear();
		Copy.start(1, this.database, this.printed).forEach(Copy::close);
		assertThat(this.printed).isEmpty();
	}

	private static HttpClient browser() {
		return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
	}

	private static HttpResponse<String> get(HttpClient browser, Copy copy, String path) throws Exception {
		return browser.send(request(copy, path).build(), HttpResponse.BodyHandlers.ofString());
	}

	private static int send(HttpClient browser, Copy copy, String path, String... fields) throws Exception {
		return post(browser, copy, path, fields).statusCode();
	}

	/** Takes the token from a page of the same copy. */
	private static HttpResponse<String> post(HttpClient browser, Copy copy, String path, String... fields)
			throws Exception {
		Matcher token = TOKEN.matcher(get(browser, copy, "/questionnaire").body());
		assertThat(token.find()).isTrue();
		StringBuilder form = new StringBuilder("_csrf=" + token.group(1));
		for (int i = 0; i < fields.length; i += 2) {
			form.append('&')
				.append(fields[i])
				.append('=')
				.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
		}
		return browser.send(request(copy, path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form.toString()))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static HttpRequest.Builder request(Copy copy, String path) {
		return HttpRequest.newBuilder(URI.create(copy.address() + path)).header("Accept", "text/html");
	}

}
