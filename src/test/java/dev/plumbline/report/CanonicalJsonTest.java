package dev.plumbline.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The examples of RFC 8785, and what no example can show. */
class CanonicalJsonTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Test
	void writesTheExampleOfTheStandard() {
		assertThat(written("""
				{
				  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
				  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
				  "literals": [null, true, false]
				}"""))
			.isEqualTo("{\"literals\":[null,true,false]," + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
					+ "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
	}

	@Test
	void sortsByCodeUnits() {
		assertThat(written("""
				{"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
				 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
				 "\\u00f6": "Latin Small Letter O With Diaeresis"}""").replaceAll("\"[^\"]*\":", ""))
			.isEqualTo("{\"Carriage Return\",\"One\",\"Control\",\"Latin Small Letter O With Diaeresis\",\"Euro Sign\","
					+ "\"Emoji: Grinning Face\",\"Hebrew Letter Dalet With Dagesh\"}");
	}

	@ParameterizedTest
	@CsvSource({ "0000000000000000, 0", "8000000000000000, 0", "0000000000000001, 5e-324", "8000000000000001, -5e-324",
			"7fefffffffffffff, 1.7976931348623157e+308", "ffefffffffffffff, -1.7976931348623157e+308",
			"4340000000000000, 9007199254740992", "c340000000000000, -9007199254740992",
			"4430000000000000, 295147905179352830000", "44b52d02c7e14af5, 9.999999999999997e+22",
			"44b52d02c7e14af6, 1e+23", "44b52d02c7e14af7, 1.0000000000000001e+23",
			"444b1ae4d6e2ef4e, 999999999999999700000", "444b1ae4d6e2ef4f, 999999999999999900000",
			"444b1ae4d6e2ef50, 1e+21", "3eb0c6f7a0b5ed8c, 9.999999999999997e-7", "3eb0c6f7a0b5ed8d, 0.000001",
			"41b3de4355555553, 333333333.3333332", "41b3de4355555554, 333333333.33333325",
			"41b3de4355555555, 333333333.3333333", "41b3de4355555556, 333333333.3333334",
			"41b3de4355555557, 333333333.33333343", "becbf647612f3696, -0.0000033333333333333333",
			"43143ff3c1cb0959, 1424953923781206.2" })
	void writesNumbersAsTheStandardDoes(String bits, String expected) {
		assertThat(CanonicalJson.number(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16)))).isEqualTo(expected);
	}

	@Test
	void findsTheFewestDigitsAlsoWhereTheGapBelowIsTheSmallerOne() {
		assertThat(CanonicalJson.number(Math.scalb(1.0, -44))).isEqualTo("5.684341886080802e-14");
		Random random = new Random(8785);
		for (int i = 0; i < 2_000; i++) {
			double number = Double.longBitsToDouble(random.nextLong());
			if (Double.isFinite(number)) {
				assertThat(Double.parseDouble(CanonicalJson.number(number))).isEqualTo(number);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "[9007199254740993]", "[1e999]", "[123456789012345678901234567890]", "[\"\\ud800\"]" })
	void refusesWhatItCannotWriteExactly(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> written(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "[]", "{\"a\":[{}]}", "[[],{\"a\":null}]", "\"\"" })
	void leavesWhatIsCanonicalAsItIs(String text) {
		assertThat(written(text)).isEqualTo(text);
	}

	private static String written(String text) {
		return new String(CanonicalJson.of(JSON.readTree(text)), StandardCharsets.UTF_8);
	}

}
