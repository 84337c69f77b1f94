package dev.plumbline.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * What somebody is told who may not do what they asked for. Who only wanted to see a page
 * is asked to sign in, and gets there afterwards; what was typed into a form is not lost.
 */
@Component
class RefusedForms implements AccessDeniedHandler, AuthenticationEntryPoint, ErrorViewResolver {

	private static final Set<String> READING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

	/** Sent with a good token, but by somebody who is no longer signed in. */
	private static final String SIGNED_OUT = "signed-out";

	private static final String STALE = "stale";

	private static final String REASON = RefusedForms.class.getName();

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (READING.contains(request.getMethod())) {
			response.sendRedirect(
					request.getContextPath() + "/login?to=" + UriUtils.encode(wanted(request), StandardCharsets.UTF_8));
			return;
		}
		refuse(SIGNED_OUT, request, response);
	}

	private static String wanted(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return (request.getQueryString() != null) ? path + "?" + request.getQueryString() : path;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		if (ex instanceof CsrfException) {
			refuse(STALE, request, response);
			return;
		}
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

	private static void refuse(String reason, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		request.setAttribute(REASON, reason);
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

	@Override
	public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
			Map<String, Object> model) {
		if (!(request.getAttribute(REASON) instanceof String reason)) {
			return null;
		}
		String address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		UnsentForm form = UnsentForm.of(request, address, reason.equals(SIGNED_OUT));
		return new ModelAndView("unsent", Map.of("reason", reason, "form", form), status);
	}

}
