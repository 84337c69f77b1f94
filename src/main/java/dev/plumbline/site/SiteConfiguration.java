package dev.plumbline.site;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ SiteSettings.class, LettersKept.class })
class SiteConfiguration {

	/** The one clock of the program; advice is given for its day. */
	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	/**
	 * Spares whoever has a page already the same page again. Weakly, since a strong tag
	 * would keep the page from being compressed.
	 */
	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfPublicPages() {
		ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
		filter.setWriteWeakETag(true);
		FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns("/", "/evidence", "/faq", "/faq/*", "/privacy", "/accessibility", "/imprint");
		return registration;
	}

}
