package dev.plumbline.comeback;

import dev.plumbline.account.Network;
import dev.plumbline.account.Seal;
import dev.plumbline.mail.Mailboxes;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;

/**
 * Counts, on all copies together, how many links are asked for, so that nobody can have
 * us write to somebody else again and again. What is counted by is sealed, so that nobody
 * can read a network or an address from it, and is gone within a day of the last time.
 */
@Component
class Requests {

	private static final int A_DAY_TO_ONE_ADDRESS = 3;

	private static final int AN_HOUR_FROM_ONE_NETWORK = 10;

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> table;

	private final Seal seal;

	Requests(PostgreSQLSelectForUpdateBasedProxyManager<String> table, JdbcClient sql) {
		this.table = table;
		this.seal = new Seal(sql.sql("select key from comeback_key").query(String.class).single());
	}

	/** Whether one more may be sent; counts it. */
	boolean may(String mail, String clientAddress) {
		return count("network " + Network.of(clientAddress), AN_HOUR_FROM_ONE_NETWORK, Duration.ofHours(1))
				&& count("mail " + Mailboxes.mailbox(mail), A_DAY_TO_ONE_ADDRESS, Duration.ofDays(1));
	}

	private boolean count(String what, int most, Duration time) {
		BucketConfiguration limit = BucketConfiguration.builder()
			.addLimit(Bandwidth.builder().capacity(most).refillGreedy(most, time).build())
			.build();
		return this.table.getProxy(this.seal.of("comeback " + what), () -> limit).tryConsume(1);
	}

}
