package dev.plumbline.drawing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AmountsTest {

	@ParameterizedTest
	@CsvSource({ "0, 0%", "0.000001, <0.1%", "0.0042, 0.4%", "0.034, 3.4%", "0.14, 14%", "0.994, 99%", "0.9999, 99.9%",
			"1, 100%", "1.0001, 100.1%", "1.17, 117%", "2, 200%", "2.04, ×2", "16.2, ×16", "'52083', '×52,000'",
			"5.2e6, ×5.2 million" })
	void writesAShareAsAPercentageAndBeyondTwiceTheLimitAsAMultiple(double share, String written) {
		assertThat(Amounts.share(share)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "0.0463, 0.046", "0.3, 0.3", "12.34, 12.3", "480, 480", "2500, '2,500'", "12345, '12,300'",
			"999999, 1 million", "1234567, 1.23 million", "9.5e9, 9.5 billion", "1e15, 1 quadrillion" })
	void writesANumberWithoutFalsePrecision(double number, String written) {
		assertThat(Amounts.number(number)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource({ "0.25, 15 s", "5.2596, 5 min 16 s", "9.999, 10 min", "52.596, 53 min", "525.96, 8 h 46 min",
			"900, 15 h", "1440, 1 day", "5259.6, 3 days 16 h", "20000, 14 days" })
	void writesASpanOfTimeInTheUnitsThatMatter(double minutes, String written) {
		assertThat(Amounts.duration(minutes)).isEqualTo(written);
	}

	@Test
	void neverWritesAShareBelowTheLimitAsTheLimit() {
		for (double share = 0.9; share < 1; share += 0.0001) {
			assertThat(Amounts.share(share)).isNotEqualTo("100%");
		}
	}

}
