package dev.plumbline.enquiry.screening;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/**
 * Where suspicion begins.
 *
 * @param shortest in which a person can have filled in the form
 * @param links in a message, from which on it looks like an advertisement
 * @param perAddress enquiries an hour from one mail address that raise no suspicion
 * @param perNetwork the same from one network; many people may share one
 * @param alike messages a day that say the very same
 * @param flood enquiries in ten minutes from one network, after which none is kept
 * @param work how far a proof counts at most: 100,000 takes a phone some seconds
 * @param proofLife for how long a proof may be looked for
 * @param codeLife for how long somebody may confirm by mail
 */
@Validated
@ConfigurationProperties("plumbline.enquiry.screening")
record ScreeningSettings(@NotNull @DefaultValue("4s") @DurationMin(seconds = 0) Duration shortest,
		@DefaultValue("2") @Min(1) int links, @DefaultValue("5") @Min(1) int perAddress,
		@DefaultValue("20") @Min(1) int perNetwork, @DefaultValue("3") @Min(1) int alike,
		@DefaultValue("200") @Min(1) int flood, @DefaultValue("100000") @Min(100) @Max(10_000_000) long work,
		@NotNull @DefaultValue("30m") @DurationMin(minutes = 1) Duration proofLife,
		@NotNull @DefaultValue("7d") @DurationMin(hours = 1) Duration codeLife) {

}
