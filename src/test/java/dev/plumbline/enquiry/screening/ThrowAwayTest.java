package dev.plumbline.enquiry.screening;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThrowAwayTest {

	@ParameterizedTest
	@ValueSource(strings = { "a@mailinator.com", "a@MAILINATOR.com", "a@x.yopmail.com", "a@\uff4dailinator.com" })
	void knowsAddressesThatLastMinutes(String mail) {
		assertThat(ThrowAway.is(mail)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a@example.com", "a@gmail.com", "a@notmailinator.com", "mailinator.com@example.com" })
	void leavesAllOthersAlone(String mail) {
		assertThat(ThrowAway.is(mail)).isFalse();
	}

}
