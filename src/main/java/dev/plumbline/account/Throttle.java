package dev.plumbline.account;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Slows down whoever tries passwords, on all copies together: the more attempts have
 * failed, the longer the wait before the next.
 */
@Component
class Throttle {

	private static final Logger logger = LoggerFactory.getLogger(Throttle.class);

	private static final int CLEANED_AT_ONCE = 10_000;

	/**
	 * A wait of 12 seconds after 5 failures, of a minute and a half after 10 and of 12
	 * minutes after 20.
	 */
	private static final BucketConfiguration ONE = configuration(1);

	/**
	 * Three times as many, so that one network alone never uses up what an account has.
	 */
	private static final BucketConfiguration MANY = configuration(3);

	private static final BucketConfiguration ONCE_AN_HOUR = BucketConfiguration.builder()
		.addLimit(attempts(1, Duration.ofHours(1)))
		.build();

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> table;

	Throttle(PostgreSQLSelectForUpdateBasedProxyManager<String> table) {
		this.table = table;
	}

	private static BucketConfiguration configuration(int times) {
		return BucketConfiguration.builder()
			.addLimit(attempts(5 * times, Duration.ofMinutes(1)))
			.addLimit(attempts(10 * times, Duration.ofMinutes(15)))
			.addLimit(attempts(20 * times, Duration.ofHours(4)))
			.build();
	}

	private static Bandwidth attempts(int count, Duration time) {
		return Bandwidth.builder().capacity(count).refillGreedy(count, time).build();
	}

	/** Attempts from a network, whatever the account. */
	Limit ofNetwork(String address) {
		return new Limit(Hash.of("network " + Network.of(address)), ONE);
	}

	/** Attempts on an account, whether or not there is one of this name. */
	Limit ofAccount(String username) {
		return new Limit(Hash.of("account " + username), MANY);
	}

	/** Attempts on an account from a browser that is known to be its owner's. */
	Limit ofBrowser(String username, String browser) {
		return new Limit(Hash.of("browser " + username + " " + browser), ONE);
	}

	/** Attempts of somebody who is signed in to say their own password once more. */
	Limit ofOwner(String username) {
		return new Limit(Hash.of("owner " + username), ONE);
	}

	/**
	 * Counts an attempt against each limit in turn.
	 * @throws Throttled when one of them says to wait; those after it are not asked
	 */
	void attempt(List<Limit> limits) {
		for (Limit limit : limits) {
			ConsumptionProbe probe = bucket(limit).tryConsumeAndReturnRemaining(1);
			if (!probe.isConsumed()) {
				Limit told = new Limit(Hash.of("told of " + limit.key()), ONCE_AN_HOUR);
				throw new Throttled(Duration.ofNanos(probe.getNanosToWaitForRefill()), bucket(told).tryConsume(1));
			}
		}
	}

	/** Forgets an attempt that turned out to be its owner's. */
	void forget(List<Limit> limits) {
		limits.forEach((limit) -> bucket(limit).addTokens(1));
	}

	private Bucket bucket(Limit limit) {
		return this.table.getProxy(limit.key(), limit::configuration);
	}

	/** Copies that do so at the same moment merely find less to do. */
	@Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void clean() {
		int removed = 0;
		int last;
		do {
			last = this.table.removeExpired(CLEANED_AT_ONCE);
			removed += last;
		}
		while (last == CLEANED_AT_ONCE);
		logger.debug("Forgot {} networks and accounts that are no longer slowed down", removed);
	}

	/** How many attempts there are, and a hash of what they are counted for. */
	record Limit(String key, BucketConfiguration configuration) {
	}

}
