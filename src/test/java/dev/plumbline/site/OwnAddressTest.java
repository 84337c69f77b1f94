package dev.plumbline.site;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnAddressTest {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/faq", "/faq/", "/faq/kafka-rabbitmq-or-nats?messaging=replay&messaging=jobs",
			"/login?to=%2Fadmin%2Frules", "/admin/rules/chapters/33-queue.dslr", "/evidence?q=it's+(so)" })
	void leadsToAnyPageOfOurs(String address) {
		assertThat(OwnAddress.within(address)).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "faq", "https://evil.example/", "//evil.example", "/\\evil.example",
			"/a//evil.example", "\\\\evil.example", "javascript:alert(1)", "/\t/evil.example",
			"/faq\r\nSet-Cookie: a=b", "/{faq}" })
	void leadsNowhereElse(String address) {
		assertThat(OwnAddress.within(address)).isEqualTo("/");
	}

	@ParameterizedTest
	@CsvSource({ "/faq?a={b}, /faq", "/faq?\\, /faq" })
	void leavesOutAQueryThatItCannotJudge(String address, String kept) {
		assertThat(OwnAddress.within(address)).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2000, 100_000 })
	void givesUpOnWhatIsTooLong(int length) {
		assertThat(OwnAddress.within("/" + "a".repeat(length))).isEqualTo("/");
	}

}
