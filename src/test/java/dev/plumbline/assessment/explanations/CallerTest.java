package dev.plumbline.assessment.explanations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallerTest {

	@ParameterizedTest
	@CsvSource({ "203.0.113.7, 203.0.113.8, false", "203.0.113.7, ::ffff:203.0.113.7, true",
			"2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true", "2001:db8:1:2::1, 2001:db8:1:3::1, false",
			"fe80::1%eth0, fe80::2, true", "2001:DB8::1, 2001:db8:0:0::2, true" })
	void isOneHouseholdOrServer(String one, String other, boolean same) {
		assertThat(Caller.of(one).equals(Caller.of(other))).isEqualTo(same);
	}

	@Test
	void looksNoNameUp() {
		assertThat(Caller.of("localhost").network()).isEqualTo("localhost");
		assertThat(Caller.of("_hidden").network()).isEqualTo("_hidden");
		assertThat(Caller.of("999.1.1.1").network()).isEqualTo("999.1.1.1");
		assertThat(Caller.of(":::").network()).isEqualTo(":::");
	}

}
