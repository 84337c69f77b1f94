package dev.plumbline.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

import java.io.IOException;
import java.util.Locale;

/**
 * Takes files at the one address that asks for one. Anywhere else a form that sends them
 * is refused before any of it is read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadsInOnePlace extends OncePerRequestFilter {

	private static final String PLACE = "/verify";

	/** Programs send none, and are told so in a form of their own. */
	private static final String PROGRAMS = "/api/";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isUpload(request) && !isTaken(request) && !PageHeaders.path(request).startsWith(PROGRAMS)) {
			response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean isUpload(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

	private static boolean isTaken(HttpServletRequest request) {
		return PageHeaders.path(request).equals(PLACE) && HttpMethod.POST.matches(request.getMethod());
	}

	/** Unpacks what is sent to that address, and nothing else. */
	@Configuration(proxyBeanMethods = false)
	static class Unpacking {

		@Bean
		MultipartResolver multipartResolver() {
			return new StandardServletMultipartResolver() {

				@Override
				public boolean isMultipart(HttpServletRequest request) {
					return isTaken(request) && super.isMultipart(request);
				}

			};
		}

	}

}
