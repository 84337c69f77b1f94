package dev.plumbline.assessment;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How long an assessment is kept.
 *
 * @param retention after the last change; at least a day, and no longer than a date can
 * be reckoned with, 36,500 days
 */
@Validated
@ConfigurationProperties("plumbline.assessment")
public record Retention(@DurationMin(days = 1) @DurationMax(days = 36_500) @DefaultValue("730d") Duration retention) {

	/** The last day, in UTC, on which an assessment changed now is still there. */
	LocalDate lastDay(Instant change) {
		return change.plus(this.retention).atOffset(ZoneOffset.UTC).toLocalDate();
	}

}
