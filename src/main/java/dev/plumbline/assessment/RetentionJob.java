package dev.plumbline.assessment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/**
 * Deletes the assessments whose time is up. Copies that do so at the same moment merely
 * find less to delete.
 */
@Component
class RetentionJob {

	private static final Logger logger = LoggerFactory.getLogger(RetentionJob.class);

	private final Assessments assessments;

	private final Clock clock;

	RetentionJob(Assessments assessments, Clock clock) {
		this.assessments = assessments;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void deleteOver() {
		int deleted = this.assessments.deleteOver(LocalDate.now(this.clock));
		if (deleted > 0) {
			logger.info("Deleted {} assessments whose time was up", deleted);
		}
	}

}
