package dev.plumbline.assessment.explanations;

import dev.plumbline.advice.explaining.Explainer;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExplanationSettings.class)
class ExplanationConfiguration {

	@Bean
	Explanations explanations(ExplanationSettings settings, MeterRegistry meters) {
		return new Explanations(settings, Explainer::explain, meters);
	}

}
