package dev.plumbline.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

import java.time.Duration;

/**
 * Lets browsers keep a file for a year where its address changes with its content or, as
 * of a typeface, with its version; and only there.
 */
@Configuration(proxyBeanMethods = false)
class LongCaching implements WebMvcConfigurer {

	private static final String[] FILES = { "/*.css", "/*.svg" };

	private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		addHandler(registry, "/{file:[a-z]+-[0-9a-f]{32}\\.(?:css|svg)}", "classpath:/static/", FILES);
		addHandler(registry, "/webjars/*/*/*/{file:.+-[0-9a-f]{32}\\.(?:css|js)}",
				"classpath:/META-INF/resources/webjars/", "/**/*.css", "/**/*.js");
		registry.addResourceHandler("/webjars/*/{version:\\d.*}/files/*.woff2")
			.addResourceLocations("classpath:/META-INF/resources/webjars/")
			.setCacheControl(KEPT);
	}

	private static void addHandler(ResourceHandlerRegistry registry, String address, String location, String... files) {
		registry.addResourceHandler(address)
			.addResourceLocations(location)
			.setCacheControl(KEPT)
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy(files));
	}

}
