package dev.plumbline.assessment.explanations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/**
 * How much of the machine explaining may take. The defaults suit two processors.
 *
 * @param threads how many explanations are worked out at once
 * @param queue how many more may wait for their turn
 * @param patience how long a request waits before it is given up, from 100 milliseconds
 * to a minute
 * @param perMinute how many explanations and tries one address is given in a minute, and
 * at most at once
 * @param remembered how many explanations are kept in memory to be given again
 */
@Validated
@ConfigurationProperties("plumbline.explanations")
public record ExplanationSettings(@Min(1) @Max(256) @DefaultValue("2") int threads,
		@Min(1) @Max(10_000) @DefaultValue("20") int queue,
		@DurationMin(millis = 100) @DurationMax(minutes = 1) @DefaultValue("10s") Duration patience,
		@Min(1) @Max(1_000_000) @DefaultValue("600") int perMinute,
		@Min(0) @Max(100_000) @DefaultValue("100") int remembered) {
}
