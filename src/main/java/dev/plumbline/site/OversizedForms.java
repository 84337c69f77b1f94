package dev.plumbline.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/**
 * Answers a form that is larger than any of ours, or cannot be decoded, as the sender's
 * mistake; nothing is wrong here that the log would have to tell.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OversizedForms extends OncePerRequestFilter implements HandlerExceptionResolver {

	private static final Logger log = LoggerFactory.getLogger(OversizedForms.class);

	/** Forms are read first where their tokens are checked, on the way to the pages. */
	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (InvalidParameterException ex) {
			if (resolveException(request, response, null, ex) == null) {
				throw ex;
			}
		}
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (!(ex instanceof InvalidParameterException refused) || response.isCommitted()) {
			return null;
		}
		log.debug("The form sent cannot be taken", refused);
		try {
			response.sendError(refused.getErrorCode());
		}
		catch (IOException lost) {
			log.debug("The sender left before being told", lost);
		}
		return new ModelAndView();
	}

}
