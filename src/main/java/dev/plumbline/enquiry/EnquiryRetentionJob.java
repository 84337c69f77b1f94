package dev.plumbline.enquiry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Forgets the enquiries whose time is up, each in a transaction of its own. Copies that
 * do so at the same moment merely find less to forget.
 */
@Component
class EnquiryRetentionJob {

	private static final Logger logger = LoggerFactory.getLogger(EnquiryRetentionJob.class);

	private final JdbcClient sql;

	private final Erasure erasure;

	private final EnquiryRetention retention;

	private final Clock clock;

	EnquiryRetentionJob(JdbcClient sql, Erasure erasure, EnquiryRetention retention, Clock clock) {
		this.sql = sql;
		this.erasure = erasure;
		this.retention = retention;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void eraseOver() {
		LocalDate today = LocalDate.now(this.clock);
		int erased = 0;
		for (Standing standing : List.of(Standing.ACCEPTED, Standing.HELD)) {
			for (State state : State.values()) {
				for (String number : over(standing, state, today)) {
					erased += this.erasure.eraseIfOver(number, today) ? 1 : 0;
				}
			}
		}
		if (erased > 0) {
			logger.info("Forgot who sent {} enquiries whose time was up", erased);
		}
	}

	private List<String> over(Standing standing, State state, LocalDate today) {
		OffsetDateTime last = today.atStartOfDay().atOffset(ZoneOffset.UTC).minus(this.retention.of(standing, state));
		return this.sql.sql("""
				select number from enquiry where screening = ? and state = ?
				and greatest(state_since, accepted_at) < ? order by id""")
			.params(standing.name(), state.name(), last)
			.query(String.class)
			.list();
	}

}
