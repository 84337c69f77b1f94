package dev.plumbline.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

class AdminSettingsTest {

	@Test
	void needNoPassword() {
		assertThat(new AdminSettings("principal", null).password()).isNull();
		assertThat(new AdminSettings("principal", "").password()).isNull();
	}

	@Test
	void keepThePasswordToThemselves() {
		assertThat(new AdminSettings("principal", "correct horse battery")).asString()
			.isEqualTo("administrator principal");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Principal", "two words", "-", "a\nb" })
	void takeNoNameThatNobodyCouldTypeAgain(String username) {
		assertThatExceptionOfType(AdminRefused.class).isThrownBy(() -> new AdminSettings(username, null))
			.withMessageContaining("PLUMBLINE_ADMIN_USERNAME");
	}

	@ParameterizedTest
	@ExtendWith(OutputCaptureExtension.class)
	@CsvSource({ "short-one, is too short: use at least 12 characters.",
			"a-password-longer-than-the-seventy-two-bytes-which-are-all-that-bcrypt-reads, is too long: use at most 72 bytes",
			"like-principal-himself, contains the user name: use another." })
	void refuseToStartInOneSentenceWithoutThePassword(String password, String sentence, CapturedOutput output) {
		SpringApplication program = new SpringApplicationBuilder(Program.class).web(WebApplicationType.NONE).build();
		program.setListeners(
				program.getListeners().stream().filter((one) -> !(one instanceof LoggingApplicationListener)).toList());
		Throwable failure = catchThrowable(() -> program.run("--plumbline.admin.password=" + password));
		assertThat(failure).hasRootCauseInstanceOf(AdminRefused.class);
		assertThat(output).contains("The password in PLUMBLINE_ADMIN_PASSWORD " + sentence).doesNotContain(password);
	}

	@EnableConfigurationProperties(AdminSettings.class)
	static class Program {

	}

}
