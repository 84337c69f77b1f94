package dev.plumbline.enquiry.screening;

import dev.plumbline.account.Network;
import dev.plumbline.mail.Mailboxes;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts, on all copies together, how much comes from where. What is counted by is
 * sealed, so that nobody can read a network, an address or a message from it, and is gone
 * within a day of the last time.
 */
@Component
class Limits {

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> table;

	private final ScreeningKey key;

	private final ScreeningSettings settings;

	Limits(PostgreSQLSelectForUpdateBasedProxyManager<String> table, ScreeningKey key, ScreeningSettings settings) {
		this.table = table;
		this.key = key;
		this.settings = settings;
	}

	/** How long until one more is kept from a network; empty when it is now. */
	Optional<Duration> flood(String address) {
		ConsumptionProbe probe = count("flood from " + Network.of(address), this.settings.flood(),
				Duration.ofMinutes(10));
		return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
	}

	boolean manyFromNetwork(String address) {
		return isOver("network " + Network.of(address), this.settings.perNetwork(), Duration.ofHours(1));
	}

	/** In an hour, or twice as many in a day: each has us write to that address. */
	boolean manyFromAddress(String mail) {
		String mailbox = Mailboxes.mailbox(mail);
		return isOver("mail " + mailbox, this.settings.perAddress(), Duration.ofHours(1))
				| isOver("mail of a day " + mailbox, 2 * this.settings.perAddress(), Duration.ofDays(1));
	}

	boolean manyAlike(String message) {
		String words = message.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		return isOver("message " + words, this.settings.alike(), Duration.ofDays(1));
	}

	/** So that nobody can have us write to somebody else again and again. */
	boolean mayAskToConfirm(String mail, String address) {
		return !isOver("confirmation " + Mailboxes.mailbox(mail), 3, Duration.ofDays(1))
				&& !isOver("confirmations from " + Network.of(address), this.settings.perNetwork(),
						Duration.ofHours(1));
	}

	private boolean isOver(String what, int count, Duration time) {
		return !count(what, count, time).isConsumed();
	}

	private ConsumptionProbe count(String what, int count, Duration time) {
		BucketConfiguration limit = BucketConfiguration.builder()
			.addLimit(Bandwidth.builder().capacity(count).refillGreedy(count, time).build())
			.build();
		return this.table.getProxy(this.key.sealOf("enquiry " + what), () -> limit).tryConsumeAndReturnRemaining(1);
	}

}
