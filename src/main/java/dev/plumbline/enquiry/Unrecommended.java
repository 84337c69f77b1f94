package dev.plumbline.enquiry;

import dev.plumbline.qualification.Grading;
import dev.plumbline.qualification.Grading.Grade;
import dev.plumbline.qualification.Grading.Reason;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** How an enquiry is graded for which the rules cannot be asked: a person has to look. */
@Component
class Unrecommended {

	private final MessageSource messages;

	Unrecommended(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The grading of such an enquiry.
	 * @param why the end of the key of a message: {@code without} a recommendation, or
	 * one {@code left-out}, {@code gone}, or {@code failed} to be graded
	 */
	Graded because(String why) {
		String text = this.messages.getMessage("enquiry.ungraded." + why, null, Locale.ENGLISH);
		return new Graded(new Grading(Grade.B, 0, List.of(new Reason("ungraded", 0, text)), List.of(), List.of()),
				null);
	}

}
