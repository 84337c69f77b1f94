package dev.plumbline.assessment.explanations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

import java.time.Duration;

/**
 * What each caller may ask for in a minute. Knows callers only while they ask, and no
 * more than so many of them, so that nobody can fill the memory by coming from
 * everywhere.
 */
final class Shares {

	private static final int MOST_CALLERS = 20_000;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final int perMinute;

	/** After a minute without a request a share is whole again and need not be known. */
	private final Cache<Caller, Bucket> shares = Caffeine.newBuilder()
		.maximumSize(MOST_CALLERS)
		.expireAfterAccess(MINUTE)
		.build();

	Shares(int perMinute) {
		this.perMinute = perMinute;
	}

	/**
	 * Takes one from a caller's share.
	 * @throws NotNow with 429 when nothing is left of it
	 */
	void take(Caller caller) {
		ConsumptionProbe probe = this.shares.get(caller, (unknown) -> whole()).tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			throw NotNow.tooMuch(Duration.ofNanos(probe.getNanosToWaitForRefill()));
		}
	}

	private Bucket whole() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.perMinute).refillGreedy(this.perMinute, MINUTE))
			.build();
	}

}
