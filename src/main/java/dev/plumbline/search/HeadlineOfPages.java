package dev.plumbline.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Tells the frame of each public page what to say of it: what the page itself says in
 * {@code description}, or what stands in the messages. Every other page says that it is
 * not to be found.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicAddress.class)
class HeadlineOfPages implements WebMvcConfigurer, HandlerInterceptor {

	private static final String IMAGE = "/share.png";

	private static final int LONGEST = 300;

	private final PublicPages pages;

	private final PublicAddress address;

	private final MessageSource messages;

	HeadlineOfPages(PublicPages pages, PublicAddress address, MessageSource messages) {
		this.pages = pages;
		this.address = address;
		this.messages = messages;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/api/v1/**");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		String path = path(request);
		PublicPages.Page page = this.pages.all().get(path);
		if (view != null && page != null) {
			Object own = view.getModel().get("description");
			request.setAttribute("headline",
					new Headline((own instanceof String text) ? shortened(text) : described(page, request),
							this.address.of(path), this.address.of(IMAGE), own != null));
		}
	}

	private static String path(HttpServletRequest request) {
		String rest = request.getPathInfo();
		return (rest != null) ? request.getServletPath() + rest : request.getServletPath();
	}

	private String described(PublicPages.Page page, HttpServletRequest request) {
		return this.messages.getMessage("description." + page.about(), null, RequestContextUtils.getLocale(request));
	}

	/** To whole words, as many as anybody shows. */
	private static String shortened(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
	}

}
