package dev.plumbline.mail;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.net.IDN;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where letters come from, and how patient their sender is. The mail server itself is
 * named by {@code spring.mail}.
 *
 * @param from the sender of all letters, as an address or {@code Name <address>}; letters
 * wait until there is one
 * @param againAfter pauses between the tries of one letter; after the try that follows
 * the last, it is given up
 * @param kept how long a letter that was handed over is kept whole; a day to 10 years
 */
@Validated
@ConfigurationProperties("plumbline.mail")
record MailSettings(@Nullable String from, @NotEmpty @DefaultValue( {
		"1m", "5m", "15m", "30m", "1h", "2h", "4h", "8h", "12h",
		"12h" }) List<@DurationMin(millis = 1) Duration> againAfter,
		@DurationMin(days = 1) @DurationMax(days = 3650) @DefaultValue("30d") Duration kept){

	MailSettings {
		from = (from != null && !from.isBlank()) ? from.strip() : null;
		againAfter = List.copyOf(againAfter);
	}

	@AssertTrue(message = "has to be an address such as letters@plumbline.example, "
			+ "or Plumbline <letters@plumbline.example>")
	boolean isFromAnAddress() {
		return this.from == null || Sender.read(this.from).isPresent();
	}

	/** Whom letters come from, once that is known. */
	Optional<Sender> sender() {
		return Optional.ofNullable(this.from).flatMap(Sender::read);
	}

	/** For the ids of letters, which need one that is ours, but not one that exists. */
	String domain() {
		return sender().map((sender) -> IDN.toASCII(Addresses.domain(sender.address()))).orElse("plumbline.invalid");
	}

	/**
	 * When a letter is tried again.
	 * @param failed how many tries have failed by now
	 * @return null when it is given up
	 */
	@Nullable Duration pauseAfter(int failed) {
		return (failed <= this.againAfter.size()) ? this.againAfter.get(failed - 1) : null;
	}

}
