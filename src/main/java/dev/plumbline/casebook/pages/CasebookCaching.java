package dev.plumbline.casebook.pages;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/**
 * Has browsers keep what they were shown and ask whether it is still so. The tag is made
 * from the page itself, and so follows the rules, the words and the day alike.
 */
@Configuration(proxyBeanMethods = false)
class CasebookCaching implements WebMvcConfigurer {

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> casebookTags() {
		ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter();
		// the server compresses only what has a weak one
		tags.setWriteWeakETag(true);
		FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(tags);
		registration.addUrlPatterns("/casebook", "/casebook/*");
		return registration;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		WebContentInterceptor askAgain = new WebContentInterceptor();
		askAgain.setCacheControl(CacheControl.noCache());
		registry.addInterceptor(askAgain).addPathPatterns("/casebook", "/casebook/**");
	}

}
