package dev.plumbline.account;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Tells of many sign-ins that failed, behind which there may be somebody who guesses. */
@Component
class SignInAttention implements Attention {

	/** More than a few people mistype in a day. */
	static final int MANY = 20;

	private static final Duration LATELY = Duration.ofDays(1);

	private final AccountHistory history;

	private final Clock clock;

	SignInAttention(AccountHistory history, Clock clock) {
		this.history = history;
		this.clock = clock;
	}

	@Override
	public List<Matter> matters() {
		Instant since = this.clock.instant().minus(LATELY);
		long failed = this.history.failedSince(since);
		return (failed >= MANY) ? List.of(new Matter(Urgency.NOW, Role.PRINCIPAL, "attention.sign-ins-failed", failed,
				List.of(), failuresFrom(LocalDate.ofInstant(since, ZoneOffset.UTC)))) : List.of();
	}

	private static String failuresFrom(LocalDate day) {
		return UriComponentsBuilder.fromPath("/admin/audit")
			.queryParam("action", AccountAction.SIGN_IN_FAILED.id())
			.queryParam("from", day)
			.toUriString();
	}

}
