package dev.plumbline.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells the frame of every page in which colours it is wanted and where it is. Caches are
 * told that a page depends on it, so that nobody is shown the colours of before.
 */
@Configuration(proxyBeanMethods = false)
class LookOfPages implements WebMvcConfigurer, HandlerInterceptor {

	private static final String LOOK = "look";

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/api/v1/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod) {
			request.setAttribute(LOOK,
					new Look(Scheme.of(request), here(request), HttpMethod.GET.matches(request.getMethod())));
			response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
		}
		return true;
	}

	/** An error page stands where the page would that was asked for. */
	private static String here(HttpServletRequest request) {
		if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) {
			return OwnAddress.of(request, asked, null);
		}
		return OwnAddress.of(request, request.getRequestURI(), request.getQueryString());
	}

}
