package dev.plumbline.enquiry;

import dev.plumbline.mail.Mailboxes;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where enquiries go, and how much one engineer can take on.
 *
 * @param inbox mail address of the principal; absent while nobody has said it, and then
 * enquiries are kept and only their senders are written to
 * @param weeksPerEngagement how long an engagement takes, for the estimate of when the
 * next can begin; 1 to 52
 */
@Validated
@ConfigurationProperties("plumbline.enquiry")
record EnquirySettings(@Nullable String inbox, @Min(1) @Max(52) @DefaultValue("3") int weeksPerEngagement) {

	/** An empty setting, as an environment may pass it, is none. */
	EnquirySettings {
		inbox = (inbox == null || inbox.isBlank()) ? null : inbox.strip();
	}

	/** By what letters are refused for, since then no enquiry could be kept. */
	@AssertTrue(message = "has to be one mail address, such as james@plumbline.example")
	boolean isInboxAnAddress() {
		return this.inbox == null || Mailboxes.isAddress(this.inbox);
	}

}
