package dev.plumbline.enquiry;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An inbox that no letter could go to is refused at the start. */
class EnquirySettingsTest {

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "james@example.com, true", "-, true", "' ', true", "james, false",
			"James <james@example.com>, false", "'a@example.com, b@example.com', false" })
	void takesOneAddressOrNone(String inbox, boolean good) {
		assertThat(new EnquirySettings(inbox, 3).isInboxAnAddress()).isEqualTo(good);
	}

}
