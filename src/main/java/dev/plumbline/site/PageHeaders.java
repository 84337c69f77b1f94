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

/**
 * Tells browsers what no page of ours ever does, so that nothing smuggled into one can do
 * it. What lies under an assessment's secret address is also kept out of caches, search
 * engines and the referrers of other sites.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageHeaders extends OncePerRequestFilter {

	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
			+ "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), "
			+ "browsing-topics=()";

	private static final String SECRET = "/assessments/";

	private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", TWO_YEARS);
		}
		if (path(request).startsWith(SECRET)) {
			response.setHeader("Referrer-Policy", "no-referrer");
			response.setHeader("Cache-Control", "no-store");
			response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
		}
		chain.doFilter(request, response);
	}

	/** Decoded, so that no way of writing an address gets around what holds for it. */
	private static String path(HttpServletRequest request) {
		String rest = request.getPathInfo();
		return (rest != null) ? request.getServletPath() + rest : request.getServletPath();
	}

}
