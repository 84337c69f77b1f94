package dev.plumbline.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Tells browsers what no page of ours ever does, so that nothing smuggled into one can do
 * it. What lies under an assessment's secret address or behind the principal's door is
 * also kept out of caches, search engines and the referrers of other sites.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageHeaders extends OncePerRequestFilter {

	private static final String CSP = "Content-Security-Policy";

	/** Tools that look a page over ask for robots.txt from within it. */
	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
			+ "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), "
			+ "browsing-topics=()";

	/**
	 * The page that reads a one-time link has a script do so, where there are scripts.
	 */
	private static final String WITH_SCRIPT = CONTENT_SECURITY_POLICY + "; script-src 'self'";

	private static final Pattern SWAPPING = Pattern.compile("/assessments/[0-9a-v]{26}(/what-if)?|/admin/rules(/.*)?");

	private static final String ONE_TIME_LINK = "/welcome";

	private static final String ASSESSMENTS = "/assessments";

	/** Whoever looks suspicious there is asked for a proof that a script works out. */
	private static final String CONTACT = "/contact";

	/** The form itself is open to all; what lies below it are receipts. */
	private static final String RECEIPTS = "/contact/";

	private static final List<String> BEHIND_THE_DOOR = List.of("/admin", "/login", "/logout");

	private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!response.containsHeader(CSP)) {
			set(path(request), request.isSecure(), response::setHeader);
		}
		chain.doFilter(request, response);
	}

	/** For what the server refuses before the application is asked, such as TRACE. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** Sets what holds of an address, in the one place where it is said. */
	static void set(String path, boolean secure, BiConsumer<String, String> header) {
		header.accept(CSP, contentSecurityPolicy(path));
		header.accept("X-Content-Type-Options", "nosniff");
		header.accept("X-Frame-Options", "DENY");
		header.accept("Permissions-Policy", PERMISSIONS_POLICY);
		header.accept("Cross-Origin-Opener-Policy", "same-origin");
		header.accept("Cross-Origin-Resource-Policy", "same-origin");
		header.accept("Referrer-Policy", referrerPolicy(path));
		if (secure) {
			header.accept("Strict-Transport-Security", TWO_YEARS);
		}
		if (isSecret(path) || isBehindTheDoor(path)) {
			header.accept("Cache-Control", "no-store");
			header.accept("X-Robots-Tag", "noindex, nofollow, noarchive");
		}
	}

	private static String contentSecurityPolicy(String path) {
		boolean scripted = SWAPPING.matcher(path).matches() || isUnder(ONE_TIME_LINK, path) || path.equals(CONTACT);
		return scripted ? WITH_SCRIPT : CONTENT_SECURITY_POLICY;
	}

	private static String referrerPolicy(String path) {
		if (isSecret(path)) {
			return "no-referrer";
		}
		return isBehindTheDoor(path) ? "same-origin" : "strict-origin-when-cross-origin";
	}

	private static boolean isSecret(String path) {
		return isUnder(ASSESSMENTS, path) || isUnder(ONE_TIME_LINK, path) || path.startsWith(RECEIPTS);
	}

	private static boolean isBehindTheDoor(String path) {
		return BEHIND_THE_DOOR.stream().anyMatch((place) -> isUnder(place, path));
	}

	/** Not only beginning with it, as the name of a style sheet may. */
	private static boolean isUnder(String place, String path) {
		return path.equals(place) || path.startsWith(place + "/");
	}

	/** Decoded, so that no way of writing an address gets around what holds for it. */
	static String path(HttpServletRequest request) {
		String rest = request.getPathInfo();
		return (rest != null) ? request.getServletPath() + rest : request.getServletPath();
	}

}
