package dev.plumbline.enquiry.screening;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;

/** The time a form was shown can be carried by the form, but not made up. */
class ShownAtTest {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private static final ScreeningKey KEY = new ScreeningKey("secret");

	@Test
	void isReadAgainByAnyCopy() {
		assertThat(at(NOW.plusSeconds(3), KEY).since(at(NOW, KEY).now())).contains(Duration.ofSeconds(3));
	}

	@Test
	void isWorthNothingAfterTwoDays() {
		assertThat(at(NOW.plus(ShownAt.LONGEST), KEY).since(at(NOW, KEY).now())).isEmpty();
	}

	@Test
	void cannotBeSealedByAnybodyElse() {
		assertThat(at(NOW, KEY).since(at(NOW, new ScreeningKey("guessed")).now())).isEmpty();
	}

	@Test
	void cannotBeMovedIntoThePast() {
		String stamp = at(NOW, KEY).now();
		assertThat(at(NOW, KEY).since(NOW.minusSeconds(60).toEpochMilli() + stamp.substring(stamp.indexOf('.'))))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "1.", "now", "99999999999999999999.00" })
	void isNotReadFromNonsense(String stamp) {
		assertThat(at(NOW, KEY).since(stamp)).isEmpty();
	}

	private static ShownAt at(Instant instant, ScreeningKey key) {
		return new ShownAt(key, Clock.fixed(instant, ZoneOffset.UTC));
	}

}
