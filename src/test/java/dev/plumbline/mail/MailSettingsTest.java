package dev.plumbline.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** The settings of mail, as they come and as they may be. */
class MailSettingsTest {

	private final ApplicationContextRunner program = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
		.withUserConfiguration(Settings.class);

	@Test
	void areMorePatientThanAWeekendNightAndADay() {
		this.program.run((context) -> {
			MailSettings settings = context.getBean(MailSettings.class);
			Duration all = settings.againAfter().stream().reduce(Duration.ZERO, Duration::plus);
			assertThat(all).isGreaterThanOrEqualTo(Duration.ofHours(36));
			assertThat(settings.againAfter()).isSorted();
			assertThat(settings.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
			assertThat(settings.pauseAfter(settings.againAfter().size())).isEqualTo(Duration.ofHours(12));
			assertThat(settings.pauseAfter(settings.againAfter().size() + 1)).isNull();
			assertThat(settings.sender()).isEmpty();
			assertThat(settings.domain()).isEqualTo("plumbline.invalid");
		});
	}

	@Test
	void nameWhomMailComesFrom() {
		this.program.withPropertyValues("plumbline.mail.from=Jürgen Häuser <mail@höhe.example>")
			.run((context) -> assertThat(context.getBean(MailSettings.class)).satisfies((settings) -> {
				assertThat(settings.sender()).contains(new Sender("Jürgen Häuser", "mail@höhe.example"));
				assertThat(settings.domain()).isEqualTo("xn--hhe-sna.example");
			}));
	}

	@ParameterizedTest
	@CsvSource({ "plumbline.mail.from=nobody, has to be an address", "plumbline.mail.again-after=0s, againAfter[0]",
			"plumbline.mail.kept=0s, kept" })
	void areRefusedWithTheirName(String setting, String named) {
		this.program.withPropertyValues(setting)
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining(named));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(MailSettings.class)
	static class Settings {

	}

}
