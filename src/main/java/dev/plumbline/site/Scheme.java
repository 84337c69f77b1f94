package dev.plumbline.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** The colours that somebody wants to see, kept in a cookie and nowhere else. */
enum Scheme {

	/** Whatever their system asks for; nothing is kept. */
	SYSTEM(Duration.ZERO),

	LIGHT(Duration.ofDays(365)),

	DARK(Duration.ofDays(365));

	static final String COOKIE = "scheme";

	private final Duration kept;

	Scheme(Duration kept) {
		this.kept = kept;
	}

	/** What was chosen before; {@link #SYSTEM} for what is no scheme of ours. */
	static Scheme of(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return named((cookie != null) ? cookie.getValue() : null);
	}

	static Scheme named(@Nullable String id) {
		return Arrays.stream(values()).filter((scheme) -> scheme.id().equals(id)).findFirst().orElse(SYSTEM);
	}

	/** As the style sheets name it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** As browsers are told which colours a page has. */
	public String colours() {
		return (this == SYSTEM) ? "light dark" : id();
	}

	ResponseCookie cookie(HttpServletRequest request) {
		return ResponseCookie.from(COOKIE, (this == SYSTEM) ? "" : id())
			.path(request.getContextPath() + "/")
			.maxAge(this.kept)
			.sameSite("Lax")
			.httpOnly(true)
			.secure(request.isSecure())
			.build();
	}

}
