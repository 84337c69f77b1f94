package dev.plumbline.enquiry;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Telling an organisation's addresses from those that anybody can have. */
class FreeMailTest {

	@ParameterizedTest
	@CsvSource({ "anna@gmail.com, true", "anna@GMX.at, true", "anna@yahoo.co.uk, true", "anna@gmail.example.com, false",
			"anna@example.com, false", "anna@mygmail.com, false" })
	void goesByWhatStandsBehindTheSign(String mail, boolean free) {
		assertThat(FreeMail.isFree(mail)).isEqualTo(free);
	}

}
