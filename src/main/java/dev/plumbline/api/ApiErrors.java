package dev.plumbline.api;

import dev.plumbline.assessment.explanations.NotNow;
import dev.plumbline.questionnaire.RefusedAnswers;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.ServletRequestPathUtils;

import java.io.IOException;
import java.util.List;

/**
 * Turns whatever goes wrong below {@code /api/} into a problem document, also where no
 * method of ours was reached and whatever the caller says it accepts. Other paths are
 * left to the pages.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ApiErrors implements HandlerExceptionResolver {

	private static final Logger logger = LoggerFactory.getLogger(ApiErrors.class);

	private final ProblemTexts texts = new ProblemTexts();

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (!isBelowApi(request)) {
			return null;
		}
		Problem problem = problem(ex);
		if (problem.status() == Fault.OUR_FAULT.status().value()) {
			logger.error("No answer to {} {}", request.getMethod(), request.getRequestURI(), ex);
		}
		if (response.isCommitted()) {
			// Tomcat answers 400 by itself when a body breaks off, and would make that
			// a 500 for the sake of the exception it notes here
			request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
			return new ModelAndView();
		}
		try {
			write(problem, ex, response);
		}
		catch (IOException lost) {
			logger.debug("The caller left before the problem was told", lost);
		}
		return new ModelAndView();
	}

	/**
	 * Asks the decoded path, as the mapping of requests does, so that no spelling slips
	 * past.
	 */
	private static boolean isBelowApi(HttpServletRequest request) {
		List<PathContainer.Element> path = ServletRequestPathUtils.getParsedRequestPath(request)
			.pathWithinApplication()
			.elements();
		boolean api = path.size() > 1 && path.get(1) instanceof PathContainer.PathSegment segment
				&& segment.valueToMatch().equals("api");
		// the page /api itself is for people
		return api && (path.size() > 2 || !request.getMethod().equals(HttpMethod.GET.name()));
	}

	private Problem problem(Exception ex) {
		if (ex instanceof RefusedAnswers refused) {
			return this.texts.problem(refused);
		}
		if (ex instanceof RefusedRequest refused) {
			return this.texts.problem(refused);
		}
		if (ex instanceof NotNow later) {
			return this.texts.problem(later);
		}
		return this.texts.problem(fault(ex));
	}

	private static Fault fault(Exception ex) {
		if (ex instanceof HttpRequestMethodNotSupportedException) {
			return Fault.METHOD_NOT_ALLOWED;
		}
		if (ex instanceof HttpMediaTypeNotSupportedException || ex instanceof MultipartException) {
			return Fault.UNSUPPORTED_MEDIA_TYPE;
		}
		if (ex instanceof HttpMediaTypeNotAcceptableException) {
			return Fault.NOT_ACCEPTABLE;
		}
		if (ex instanceof NoResourceFoundException) {
			return Fault.NOT_FOUND;
		}
		boolean theirs = ex instanceof RequestRejectedException
				|| (ex instanceof ErrorResponse known && known.getStatusCode().is4xxClientError());
		return theirs ? Fault.REQUEST_NOT_UNDERSTOOD : Fault.OUR_FAULT;
	}

	/** Says that what stands in the address or a header cannot be part of a request. */
	void refuse(RequestRejectedException ex, HttpServletResponse response) throws IOException {
		write(problem(ex), ex, response);
	}

	private static void write(Problem problem, Exception ex, HttpServletResponse response) throws IOException {
		response.resetBuffer();
		if (ex instanceof ErrorResponse known) {
			// what would have been allowed or accepted
			known.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		}
		response.setStatus(problem.status());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.getOutputStream().write(ApiJson.write(problem));
	}

}
