package dev.plumbline.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTest {

	@ParameterizedTest
	@CsvSource({ "192.0.2.1, 192.0.2.254", "2001:db8:1:2::1, 2001:db8:1:2:ffff::", "::ffff:192.0.2.1, 192.0.2.9",
			"fe80::1%eth0, fe80::2" })
	void isTheSameForNeighbours(String one, String other) {
		assertThat(Network.of(one)).isEqualTo(Network.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.1, 192.0.3.1", "2001:db8:1:2::1, 2001:db8:1:3::1", "2001:db8::1, 192.0.2.1" })
	void isAnotherForOthers(String one, String other) {
		assertThat(Network.of(one)).isNotEqualTo(Network.of(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "localhost", "256.1.1.1", "1.2.3", "1.2.3.4.5", "1.2.3.4.", "1::2::3", "fe80", ":",
			"example.org:80" })
	void takesWhatIsNoAddressAsItIsAndNeverAsksForIt(String address) {
		assertThat(Network.of(address)).isEqualTo(address);
	}

	@Test
	void isNotMistakenForAnotherKindOfAddress() {
		assertThat(Network.of("192.0.2.1")).isEqualTo("c00002");
		assertThat(Network.of("2001:db8:1:2::1")).isEqualTo("20010db800010002");
	}

}
