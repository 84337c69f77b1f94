package dev.plumbline.rehearsal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much is rehearsed, and from where on whoever publishes has to say that they know.
 *
 * @param samples answer sets drawn beside those that are kept, 0 to 100,000
 * @param acknowledgeShare the share of advice that may change without a word, 0 to 1
 */
@Validated
@ConfigurationProperties("plumbline.rehearsal")
record RehearsalSettings(@Min(0) @Max(100_000) @DefaultValue("5000") int samples,
		@DecimalMin("0") @DecimalMax("1") @DefaultValue("0.05") double acknowledgeShare) {

}
