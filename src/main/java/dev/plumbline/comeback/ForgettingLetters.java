package dev.plumbline.comeback;

import dev.plumbline.mail.Delivery;
import dev.plumbline.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Forgets a letter, and with it whom it went to, once a mail server has taken it, and at
 * the latest when its link is too old. Copies that do so at the same moment merely find
 * less to forget.
 */
@Component
class ForgettingLetters {

	private static final String OVER = "expires_at < :now or assessment is null";

	private final JdbcClient sql;

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ForgettingLetters(JdbcClient sql, Outbox outbox, TransactionTemplate transaction, Clock clock) {
		this.sql = sql;
		this.outbox = outbox;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void forget() {
		links("letter_kept and not (" + OVER + ")").stream().filter(this::isHandedOver).forEach(this::forget);
		links(OVER).forEach((link) -> {
			forget(link);
			this.sql.sql("delete from comeback_link where id = ?").param(link).update();
		});
	}

	private List<UUID> links(String which) {
		return this.sql.sql("select id from comeback_link where " + which)
			.param("now", OffsetDateTime.now(this.clock))
			.query(UUID.class)
			.list();
	}

	private boolean isHandedOver(UUID link) {
		List<Delivery> letters = this.outbox.deliveries(ComebackLinks.about(link));
		return !letters.isEmpty()
				&& letters.stream().allMatch((letter) -> letter.state() == Delivery.State.HANDED_OVER);
	}

	private void forget(UUID link) {
		this.transaction.executeWithoutResult((status) -> {
			this.outbox.forget(ComebackLinks.about(link));
			this.sql.sql("update comeback_link set letter_kept = false where id = ?").param(link).update();
		});
	}

}
