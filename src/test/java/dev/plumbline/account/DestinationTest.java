package dev.plumbline.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class DestinationTest {

	@ParameterizedTest
	@ValueSource(strings = { "/admin", "/admin/", "/admin/audit?who=anna&from=2026-05-31",
			"/admin/users/anna%40example", "/admin/rules/12/compare?with=11" })
	void isWhereSomebodyWantedToGoBehindTheDoor(String asked) {
		assertThat(Destination.within(asked)).isEqualTo(asked);
	}

	@ParameterizedTest
	@MethodSource("elsewhere")
	void isTheStartInsteadOfAnywhereElse(String asked) {
		assertThat(Destination.within(asked)).isEqualTo("/admin");
	}

	static Stream<String> elsewhere() {
		return Stream.of("", "/", "/login", "/administration", "//evil.example", "https://evil.example/admin",
				"/admin@evil.example", "/admin\\evil", "/admin\r\nLocation: x", "/admin#{T}", "/admin/{a}", " /admin",
				"/admin/x".repeat(20_000));
	}

}
