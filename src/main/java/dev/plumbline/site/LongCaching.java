package dev.plumbline.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

import java.time.Duration;

/**
 * Lets browsers keep a file for a year where its address changes with its content, and
 * only there.
 */
@Configuration(proxyBeanMethods = false)
class LongCaching implements WebMvcConfigurer {

	private static final String[] FILES = { "/*.css", "/*.svg" };

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/{file:[a-z]+-[0-9a-f]{32}\\.(?:css|svg)}")
			.addResourceLocations("classpath:/static/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy(FILES));
	}

}
