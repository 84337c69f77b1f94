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

	@Bean
	@Fallback
	Grader noGrader(Unrecommended unrecommended) {
		return (lead, advice, answers) -> unrecommended.because("failed");
	}

}
