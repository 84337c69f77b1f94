package dev.plumbline.account;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/**
 * How long somebody stays signed in.
 *
 * @param idle without asking for a page; a minute to 30 days
 * @param absolute at most, whatever is asked for; a minute to 30 days
 */
@Validated
@ConfigurationProperties("plumbline.session")
record SessionSettings(@DurationMin(minutes = 1) @DurationMax(days = 30) @DefaultValue("1h") Duration idle,
		@DurationMin(minutes = 1) @DurationMax(days = 30) @DefaultValue("12h") Duration absolute) {
}
