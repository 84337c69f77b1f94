package dev.plumbline.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

import java.io.IOException;

/**
 * Answers what the firewall lets nobody see, such as an address with two slashes in a
 * row: a program with a problem document, a person with a page.
 */
@Component
class RejectedRequests implements RequestRejectedHandler {

	private final ApiErrors errors;

	RejectedRequests(ApiErrors errors) {
		this.errors = errors;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException ex)
			throws IOException {
		if (path(request).startsWith("/api/")) {
			this.errors.refuse(ex, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

	/** Decoded, so that another spelling of the address gets the same answer. */
	private static String path(HttpServletRequest request) {
		String rest = request.getPathInfo();
		return (rest != null) ? request.getServletPath() + rest : request.getServletPath();
	}

}
