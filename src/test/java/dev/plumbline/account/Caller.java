package dev.plumbline.account;

import jakarta.servlet.http.Cookie;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody at the door, with a browser that keeps cookies and a network of their own. */
public final class Caller {

	/** Good enough for everybody in a test. */
	static final String PASSWORD = "correct horse battery";

	private final MockMvc mvc;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	private final String address;

	private Caller(MockMvc mvc, String address) {
		this.mvc = mvc;
		this.address = address;
	}

	/** Somebody from where nobody ever came from before. */
	public static Caller at(MockMvc mvc) {
		String random = UUID.randomUUID().toString();
		return new Caller(mvc, "2001:db8:" + random.substring(0, 4) + ":" + random.substring(4, 8) + "::1");
	}

	/** Somebody with a copy of this one's cookies. */
	public Caller twin() {
		Caller twin = new Caller(this.mvc, this.address);
		twin.cookies.putAll(this.cookies);
		return twin;
	}

	/** Signs in, and expects to be let in. */
	public Caller comesIn(String username) throws Exception {
		MockHttpServletResponse response = signsIn(username, PASSWORD);
		assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(303);
		return this;
	}

	MockHttpServletResponse signsIn(String username, String password) throws Exception {
		return sends("/login", "username", username, "password", password);
	}

	/** Asks for a page. */
	public MockHttpServletResponse opens(String path) throws Exception {
		return perform(MockMvcRequestBuilders.get(URI.create(path)));
	}

	/** Sends a form with these names and values, and a token. */
	public MockHttpServletResponse sends(String path, String... fields) throws Exception {
		return perform(form(path, fields));
	}

	/** Asks in another way, with a token. */
	public MockHttpServletResponse asks(HttpMethod method, String path) throws Exception {
		return perform(MockMvcRequestBuilders.request(method, URI.create(path)));
	}

	/** Sends a form with a token that is none. */
	public MockHttpServletResponse sendsWithoutToken(HttpMethod method, String path) throws Exception {
		return perform(MockMvcRequestBuilders.request(method, URI.create(path)).param("_csrf", "none"));
	}

	private static MockHttpServletRequestBuilder form(String path, String... fields) {
		MockHttpServletRequestBuilder form = MockMvcRequestBuilders.post(URI.create(path));
		for (int i = 0; i < fields.length; i += 2) {
			form.param(fields[i], fields[i + 1]);
		}
		return form;
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
		request.with((sent) -> {
			sent.setRemoteAddr(this.address);
			return sent;
		});
		if (!this.cookies.isEmpty()) {
			request.cookie(this.cookies.values().toArray(Cookie[]::new));
		}
		MockHttpServletResponse response = this.mvc.perform(request).andReturn().getResponse();
		for (Cookie cookie : response.getCookies()) {
			keep(cookie);
		}
		return response;
	}

	private void keep(Cookie cookie) {
		if (cookie.getMaxAge() == 0) {
			this.cookies.remove(cookie.getName());
		}
		// tokens are put into forms by FormTokens
		else if (!cookie.getName().equals("XSRF-TOKEN")) {
			this.cookies.put(cookie.getName(), cookie);
		}
	}

	/** The value of a cookie, empty if there is none. */
	public String cookie(String name) {
		return this.cookies.containsKey(name) ? this.cookies.get(name).getValue() : "";
	}

	/** Loses a cookie, or is given one. */
	void hasCookie(String name, String value) {
		if (value.isEmpty()) {
			this.cookies.remove(name);
		}
		else {
			this.cookies.put(name, new Cookie(name, value));
		}
	}

}
