package dev.plumbline.assessment;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

class RetentionTest {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
		.withUserConfiguration(Settings.class);

	@Test
	void isTwoYearsUnlessSetOtherwise() {
		this.context.run((context) -> assertThat(retention(context)).isEqualTo(Duration.ofDays(730)));
		this.context.withPropertyValues("plumbline.assessment.retention=90d")
			.run((context) -> assertThat(retention(context)).isEqualTo(Duration.ofDays(90)));
	}

	@Test
	void isNeverLessThanADay() {
		this.context.withPropertyValues("plumbline.assessment.retention=23h")
			.run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void isNoLongerThanADateReaches() {
		this.context.withPropertyValues("plumbline.assessment.retention=36501d")
			.run((context) -> assertThat(context).hasFailed());
	}

	private static Duration retention(org.springframework.context.ApplicationContext context) {
		return context.getBean(Retention.class).retention();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(Retention.class)
	static class Settings {

	}

}
