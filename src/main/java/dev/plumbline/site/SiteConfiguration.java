package dev.plumbline.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

	/** The one clock of the program; advice is given for its day. */
	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
