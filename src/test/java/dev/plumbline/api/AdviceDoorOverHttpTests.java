package dev.plumbline.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** What only a real connection can do wrong. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class AdviceDoorOverHttpTests {

	private static final int TWO_MEGABYTES = 2_000_000;

	private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");

	@LocalServerPort
	int port;

	@Test
	void refusesALargeBodyWithoutReadingIt() throws IOException {
		assertThat(exchange(head("Content-Length: " + TWO_MEGABYTES), "")).satisfies(refusedWith(413));
	}

	@Test
	void refusesALargeBodyThatIsSent() throws IOException {
		String body = "{\"answers\": {}}" + " ".repeat(TWO_MEGABYTES);
		assertThat(exchange(head("Content-Length: " + body.length()), body)).satisfies(refusedWith(413));
	}

	@Test
	void refusesALargeBodyThatHidesItsLength() throws IOException {
		String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
		assertThat(exchange(head("Transfer-Encoding: chunked"), chunk.repeat(30) + "0\r\n\r\n"))
			.satisfies(refusedWith(413));
	}

	@Test
	void readsNoFurtherThanTheLengthThatWasTold() throws IOException {
		assertThat(exchange(head("Content-Length: 10"), "{\"answers\": {}}")).satisfies(refusedWith(400));
	}

	@Test
	void refusesChunksThatAreNone() throws IOException {
		// the container answers this one, and must not call it our fault
		assertThat(exchange(head("Transfer-Encoding: chunked"), "zz\r\n{}\r\n")).startsWith("HTTP/1.1 400");
	}

	@Test
	void refusesDeepNesting() throws IOException {
		String body = "[".repeat(20_000) + "]".repeat(20_000);
		assertThat(exchange(head("Content-Length: " + body.length()), body)).satisfies(refusedWith(400));
	}

	@ParameterizedTest
	@ValueSource(strings = { "?explain=%zz", "?x=%zz", "?explain=%00" })
	void refusesAQueryThatCannotBeDecoded(String query) throws IOException {
		String head = head("Content-Length: 15").replace("/advice", "/advice" + query);
		assertThat(exchange(head, "{\"answers\": {}}")).satisfies(refusedWith(400));
	}

	@Test
	void seesThroughAnotherSpellingOfTheAddress() throws IOException {
		String head = head("Content-Length: 20").replace("/api/v1", "/%61pi;x=y/v1");
		assertThat(exchange(head, "{\"answers\": {\"x\":1}}")).satisfies(refusedWith(400));
	}

	@Test
	void answersOverHttpToo() throws IOException {
		assertThat(exchange(head("Content-Length: 15"), "{\"answers\": {}}")).startsWith("HTTP/1.1 200")
			.contains("\"verdict\":");
	}

	private static Consumer<String> refusedWith(int status) {
		return (response) -> assertThat(response).startsWith("HTTP/1.1 " + status)
			.contains("application/problem+json")
			.containsPattern(Pattern.compile("\"status\":" + status + ",\"detail\":\"[^\"]+\\."));
	}

	private static String head(String length) {
		return "POST /api/v1/advice HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
				+ "Connection: close\r\n" + length + "\r\n\r\n";
	}

	private String exchange(String head, String body) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(20_000);
			OutputStream out = socket.getOutputStream();
			out.write((head + body).getBytes(StandardCharsets.UTF_8));
			out.flush();
			return response(socket.getInputStream());
		}
	}

	/**
	 * Reads no further than the response goes: the other side may still wait for the
	 * body.
	 */
	private static String response(InputStream in) throws IOException {
		StringBuilder response = new StringBuilder();
		while (response.indexOf("\r\n\r\n") < 0) {
			int next = in.read();
			assertThat(next).as("after %s", response).isNotNegative();
			response.append((char) next);
		}
		Matcher length = LENGTH.matcher(response);
		byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
		return response.append(new String(body, StandardCharsets.UTF_8)).toString();
	}

}
