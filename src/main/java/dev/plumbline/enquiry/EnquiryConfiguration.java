package dev.plumbline.enquiry;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ EnquirySettings.class, Principal.class })
class EnquiryConfiguration {

	@Bean
	@Fallback
	Screening noScreening() {
		return new NoScreening();
	}

}
