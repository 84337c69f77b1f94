package dev.plumbline.assessment.asking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers as people type them. */
class NumberTextTests {

	private final NumberText reader = new NumberText("GB", Map.of("TB", 1000.0, "MB", 0.001));

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "5|5", "0|0", "0.5|0.5", ".5|0.5", "5.|5", "1.5|1.5", "0.125|0.125", "1500|1500", "10,000|10000",
					"10 000|10000", "10\u00a0000|10000", "10\u202f000|10000", "10'000|10000", "10’000|10000",
					"1,234,567.25|1234567.25", "1.234.567|1234567", "1.2345|1.2345", "12345.678|12345.678", "007|7",
					"+5|5", "-5|-5", "−5|-5", "５００|500", "5 GB|5", "5gb|5", "2 TB|2000", "2.5tb|2500", "500 MB|0.5",
					"10k|10000", "10 thousand|10000", "2 million|2000000", "1.5 billion|1500000000", "\"  7  \"|7" })
	void areReadInTheOneWayTheyCanBeMeant(String typed, BigDecimal number) {
		assertThat(this.reader.read(typed).number()).isEqualByComparingTo(number);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1.500|1.5|1500", "12.345|12.345|12345", "1,5|1.5|15", "10,00|10|1000",
			"1500,25|1500.25|150025", "0,125|0.125|0125" })
	void areRefusedWhenTheyCanBeMeantInTwoWays(String typed, String one, String other) {
		NumberText.Read read = this.reader.read(typed);
		assertThat(read.number()).isNull();
		assertThat(read.mistake()).isEqualTo("ambiguous");
		assertThat(read.readings()).hasSize(2);
		assertThat(new BigDecimal(read.readings().get(0))).isEqualByComparingTo(one);
		assertThat(new BigDecimal(read.readings().get(1))).isEqualByComparingTo(other);
	}

	@ParameterizedTest
	@ValueSource(strings = { "many", "1,23,456", "1,000,00", "10 00", "1.000,5", "1..5", "--5", "∞", "NaN", "", "." })
	void areRefusedWhenTheyAreNone(String typed) {
		assertThat(this.reader.read(typed).number()).isNull();
		assertThat(this.reader.read(typed).mistake()).isEqualTo("number");
	}

	@ParameterizedTest
	@ValueSource(strings = { "5 apples", "5 m", "1e6", "0x10", "5%", "5 GB of it", "5;6", "½" })
	void areRefusedWithAUnitNobodyKnows(String typed) {
		assertThat(this.reader.read(typed).mistake()).isEqualTo("unit");
	}

	@ParameterizedTest
	@ValueSource(strings = { "500-3000", "500 - 3000", "500 to 3000", "500–3000", "from 500 to 3000" })
	void areRefusedWhenTheyAreTwo(String typed) {
		assertThat(this.reader.read(typed).mistake()).isEqualTo("two-numbers");
	}

	@Test
	void areRefusedWhenTheyAreLongerThanAnyNumber() {
		assertThat(this.reader.read("9".repeat(61)).mistake()).isEqualTo("number");
		assertThat(this.reader.read("9".repeat(60)).number()).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.5, 1.234, 12.345, 999.999, 1234.567, 10000, 123456.75, 1e7, 5e6, 1.5 })
	void canBeTypedAgainAsWeWriteThem(double number) {
		assertThat(this.reader.read(Amounts.typed(number)).number()).isEqualByComparingTo(BigDecimal.valueOf(number));
	}

}
