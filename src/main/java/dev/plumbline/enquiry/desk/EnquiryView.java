package dev.plumbline.enquiry.desk;

import dev.plumbline.assessment.recommendation.RevisionView.Answered;
import dev.plumbline.enquiry.Enquiry;
import dev.plumbline.mail.Delivery;
import dev.plumbline.qualification.Grading.Grade;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An enquiry as its page shows it; times are UTC.
 *
 * @param mailto address that opens a letter to the sender; null once erased
 * @param grade as corrected; null while it is held
 * @param due last day of what was promised; null when no answer is due
 * @param keptUntil last day before it is forgotten; null once it is
 * @param unknowns open answers that could change the advice, in words
 * @param leftOut what the sender did not want sent, by id
 * @param advised null where no recommendation came with it, or none is left
 */
record EnquiryView(Enquiry enquiry, OffsetDateTime submitted, OffsetDateTime since, @Nullable OffsetDateTime accepted,
		@Nullable OffsetDateTime erased, @Nullable String mailto, @Nullable Grade grade, @Nullable LocalDate due,
		boolean overdue, @Nullable LocalDate keptUntil, List<String> unknowns, List<String> leftOut,
		@Nullable Advised advised, List<Note> notes, List<Sent> letters) {

	/** Tells nothing but the number, so that it can turn up in no log. */
	@Override
	public String toString() {
		return this.enquiry.toString();
	}

	/**
	 * What came with it of a recommendation.
	 *
	 * @param verdict id; null when left out, as is the headline
	 * @param answers none when left out
	 * @param report whether the whole report can be read
	 */
	record Advised(int revision, @Nullable String verdict, @Nullable String headline, List<Answered> answers,
			boolean report) {
	}

	/** What the principal wrote down. */
	record Note(OffsetDateTime at, String who, String text) {

		@Override
		public String toString() {
			return "a note";
		}

	}

	/** A letter about it. */
	record Sent(String kind, Delivery.State state, OffsetDateTime written, @Nullable OffsetDateTime handedOver,
			@Nullable OffsetDateTime nextTry, int tries) {
	}

}
