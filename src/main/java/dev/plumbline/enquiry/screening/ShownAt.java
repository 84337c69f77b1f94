package dev.plumbline.enquiry.screening;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a form was first shown: carried by the form, and sealed, so no session is needed.
 */
@Component
class ShownAt {

	private static final Pattern STAMP = Pattern.compile("([0-9]{1,15})\\.([0-9a-f]{64})");

	/** A form may lie open overnight. */
	static final Duration LONGEST = Duration.ofDays(2);

	private final ScreeningKey key;

	private final Clock clock;

	ShownAt(ScreeningKey key, Clock clock) {
		this.key = key;
		this.clock = clock;
	}

	String now() {
		long millis = this.clock.millis();
		return millis + "." + seal(millis);
	}

	/** How long ago that was; empty when we gave out no such stamp lately. */
	Optional<Duration> since(String stamp) {
		Matcher matcher = STAMP.matcher(stamp);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		long millis = Long.parseLong(matcher.group(1));
		boolean ours = MessageDigest.isEqual(seal(millis).getBytes(StandardCharsets.US_ASCII),
				matcher.group(2).getBytes(StandardCharsets.US_ASCII));
		Duration since = Duration.between(Instant.ofEpochMilli(millis), this.clock.instant());
		return (ours && since.compareTo(LONGEST) < 0) ? Optional.of(since) : Optional.empty();
	}

	private String seal(long millis) {
		return this.key.sealOf("shown at " + millis);
	}

}
