package dev.plumbline.enquiry;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** How soon one engineer could begin with something new, as far as can be guessed. */
@Component
class Capacity {

	/** With fewer than this waiting there is nothing to be warned of. */
	static final int FULL = 3;

	private final EnquiryRows rows;

	private final EnquirySettings settings;

	private final Clock clock;

	Capacity(EnquiryRows rows, EnquirySettings settings, Clock clock) {
		this.rows = rows;
		this.settings = settings;
		this.clock = clock;
	}

	/** The queue before an enquiry; null while it is short enough not to matter. */
	@Nullable Queue before(Enquiry enquiry) {
		return queue(this.rows.urgentBefore(enquiry.submittedAt(), enquiry.number()));
	}

	@Nullable Queue queue(int waiting) {
		if (waiting < FULL) {
			return null;
		}
		int weeks = this.settings.weeksPerEngagement();
		return new Queue(waiting, weeks, LocalDate.now(this.clock).plusWeeks((long) waiting * weeks));
	}

	/**
	 * What is waiting.
	 *
	 * @param waiting enquiries of grade A that are not decided yet
	 * @param weeks that one engagement takes
	 * @param begin when the next could begin should each of them become one
	 */
	record Queue(int waiting, int weeks, LocalDate begin) {
	}

}
