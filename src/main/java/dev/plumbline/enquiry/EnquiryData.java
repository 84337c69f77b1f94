package dev.plumbline.enquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.plumbline.mail.Delivery;
import dev.plumbline.qualification.Grading;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that is kept of an enquiry, for whoever sent it. What the principal wrote
 * down about them is theirs to read, too; the user name of who wrote it is not theirs,
 * and neither is the recommendation's content, which has an address of its own.
 *
 * @param standing in lower case, as all that is one of a few
 * @param keptUntil last day before it is forgotten; null once it is
 * @param correctedGrade the principal's own; null where the rules' stands
 * @param signals signs of spam by id
 */
@JsonInclude(Include.NON_NULL)
@JsonPropertyOrder({ "number", "standing", "state" })
record EnquiryData(String number, String standing, String state, Instant stateSince, Instant submittedAt,
		@Nullable Instant acceptedAt, @Nullable Instant erasedAt, @Nullable LocalDate keptUntil, @Nullable String name,
		@Nullable String mail, @Nullable String company, String role, String timeframe, String budget,
		@Nullable String message, @Nullable Consent consent, @Nullable Recommendation recommendation,
		List<String> signals, @Nullable Grading grading, @Nullable String correctedGrade, @Nullable Integer ruleSet,
		List<Note> notes, List<Letter> letters) {

	/** Tells nothing but the number, so that it can turn up in no log. */
	@Override
	public String toString() {
		return this.number;
	}

	/** What was agreed to, and when. */
	record Consent(String text, Instant at) {
	}

	/**
	 * Which parts of which recommendation came with it.
	 *
	 * @param revision counted from 1, of the recommendation it was sent from
	 */
	record Recommendation(int revision, List<String> sent) {
	}

	/** What the principal wrote down. */
	record Note(Instant at, String text) {

		@Override
		public String toString() {
			return "a note";
		}

	}

	/** A letter about it; what it says is in the mailbox it went to. */
	@JsonInclude(Include.NON_NULL)
	record Letter(String kind, String state, Instant written, @Nullable Instant handedOver, int tries,
			@Nullable Instant nextTry) {

		static Letter of(Delivery delivery) {
			return new Letter(delivery.kind(), Exporting.id(delivery.state()), delivery.written(),
					delivery.handedOver(), delivery.tries(), delivery.nextTry());
		}

	}

}
