package dev.plumbline.advice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdviceConfiguration {

	@Bean
	Advisor advisor(RulesInForce rules, @Value("${plumbline.program}") String program) {
		return new Advisor(rules, program);
	}

}
