package dev.plumbline.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordFaultTest {

	@ParameterizedTest
	@CsvSource({ "'', TOO_SHORT", "eleven-char, TOO_SHORT", "twelve-chars,", "ééééééééééé, TOO_SHORT", "éééééééééééé,",
			"😀😀😀😀😀😀😀😀😀😀😀, TOO_SHORT", "my PRINCIPAL password, HOLDS_NAME" })
	void isTheFirstThingWrong(String password, PasswordFault fault) {
		assertThat(PasswordFault.of(password, "principal").orElse(null)).isEqualTo(fault);
	}

	@ParameterizedTest
	@CsvSource({ "a, 72,", "a, 73, TOO_LONG", "é, 36,", "é, 37, TOO_LONG", "😀, 18,", "😀, 19, TOO_LONG" })
	void countsBytesUpToWhatBcryptReads(String letter, int times, PasswordFault fault) {
		assertThat(PasswordFault.of(letter.repeat(times), "principal").orElse(null)).isEqualTo(fault);
	}

	@ParameterizedTest
	@CsvSource({ "ann, I cannot say", "'', twelve-chars" })
	void letsAShortNameStandInAPasswordByChance(String username, String password) {
		assertThat(PasswordFault.of(password, username)).isEmpty();
	}

}
