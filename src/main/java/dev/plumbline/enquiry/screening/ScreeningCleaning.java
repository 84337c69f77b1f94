package dev.plumbline.enquiry.screening;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;

/** Forgets proofs and codes that are past their time; twice at once does no harm. */
@Component
class ScreeningCleaning {

	private final JdbcClient sql;

	private final Clock clock;

	ScreeningCleaning(JdbcClient sql, Clock clock) {
		this.sql = sql;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 4, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void clean() {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.sql.sql("delete from screening_proof where expires_at < ?").param(now).update();
		this.sql.sql("delete from screening_code where expires_at < ?").param(now).update();
	}

}
