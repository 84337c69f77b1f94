package dev.plumbline.enquiry;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How long an enquiry is kept after its state changed last, by state; each at least a day
 * and at most 3,650.
 *
 * @param unanswered while it is new
 * @param spam once the principal said so
 * @param held while it is suspected and nobody has released it
 */
@Validated
@ConfigurationProperties("plumbline.enquiry.retention")
public record EnquiryRetention(
		@Name("new") @DurationMin(days = 1) @DurationMax(days = 3_650) @DefaultValue("365d") Duration unanswered,
		@DurationMin(days = 1) @DurationMax(days = 3_650) @DefaultValue("365d") Duration replied,
		@DurationMin(days = 1) @DurationMax(days = 3_650) @DefaultValue("730d") Duration won,
		@DurationMin(days = 1) @DurationMax(days = 3_650) @DefaultValue("90d") Duration declined,
		@DurationMin(days = 1) @DurationMax(days = 3_650) @DefaultValue("30d") Duration spam,
		@DurationMin(days = 1) @DurationMax(days = 3_650) @DefaultValue("30d") Duration held) {

	/** How long in that state. */
	public Duration of(Standing standing, State state) {
		if (standing == Standing.HELD && state != State.SPAM) {
			return this.held;
		}
		return switch (state) {
			case NEW -> this.unanswered;
			case REPLIED -> this.replied;
			case WON -> this.won;
			case DECLINED -> this.declined;
			case SPAM -> this.spam;
		};
	}

	/**
	 * The last day, in UTC, on which it is there as it is, unless its state changes.
	 */
	public LocalDate lastDay(Enquiry enquiry) {
		Instant accepted = enquiry.acceptedAt();
		Instant changed = enquiry.stateSince();
		Instant since = (accepted != null && accepted.isAfter(changed)) ? accepted : changed;
		return since.plus(of(enquiry.standing(), enquiry.state())).atOffset(ZoneOffset.UTC).toLocalDate();
	}

}
