package dev.plumbline.enquiry;

import dev.plumbline.qualification.Lead;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What somebody wrote to the principal, read and checked. Shows nothing of it by itself,
 * so that it can turn up in no log.
 *
 * @param company absent when not said
 * @param consent the words that were agreed to
 * @param leftOut parts of the recommendation that are not to be sent
 */
public record Contact(String name, String mail, @Nullable String company, Lead.Role role, Lead.Timeframe timeframe,
		Lead.Budget budget, String message, String consent, Set<Part> leftOut) {

	public Contact {
		leftOut = Set.copyOf(leftOut);
	}

	@Override
	public String toString() {
		return "what somebody wrote";
	}

}
