package dev.plumbline.enquiry;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * The contact form as somebody typed it. Shows nothing of it by itself, so that it can
 * turn up in no log.
 *
 * @param assessment the secret part of a recommendation's address; empty for none
 * @param form by which the same form is known again
 */
public record ContactForm(String name, String mail, String company, String role, String timeframe, String budget,
		String message, boolean consent, Set<Part> leftOut, String assessment, @Nullable ReceiptSecret form) {

	public ContactForm {
		leftOut = Set.copyOf(leftOut);
	}

	@Override
	public String toString() {
		return "a contact form";
	}

}
