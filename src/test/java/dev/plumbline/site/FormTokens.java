package dev.plumbline.site;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Has every form that a test sends carry the token that a page would have put into it,
 * unless the test sends one itself, be it a wrong one. Spring's own helper would put
 * another keeper of tokens into the program, for all tests that follow.
 */
@Component
public class FormTokens implements MockMvcBuilderCustomizer {

	private static final String TOKEN = "of-a-test";

	private static final String NAME = "XSRF-TOKEN";

	/** For requests without MockMvc: the cookie, as its header has it. */
	public static final String COOKIE = NAME + "=" + TOKEN;

	/** For requests without MockMvc: the field, as a form sends it. */
	public static final String FIELD = "_csrf=" + masked(TOKEN);

	private static final Set<String> READING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

	@Override
	public void customize(ConfigurableMockMvcBuilder<?> builder) {
		builder.defaultRequest(MockMvcRequestBuilders.get("/").with(FormTokens::withToken));
	}

	private static MockHttpServletRequest withToken(MockHttpServletRequest request) {
		boolean needsNone = READING.contains(request.getMethod()) || request.getRequestURI().startsWith("/api")
				|| request.getParameter("_csrf") != null;
		if (!needsNone) {
			request.setCookies(with(request.getCookies()));
			request.addParameter("_csrf", masked(TOKEN));
		}
		return request;
	}

	private static Cookie[] with(Cookie @Nullable [] cookies) {
		Stream<Cookie> others = (cookies != null) ? Arrays.stream(cookies) : Stream.empty();
		return Stream.concat(others, Stream.of(new Cookie(NAME, TOKEN))).toArray(Cookie[]::new);
	}

	/** As pages have it, but with the simplest of all masks. */
	private static String masked(String token) {
		byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(ByteBuffer.allocate(2 * bytes.length).put(bytes.length, bytes).array());
	}

}
