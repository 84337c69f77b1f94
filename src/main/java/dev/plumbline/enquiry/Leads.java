package dev.plumbline.enquiry;

import dev.plumbline.qualification.Lead;
import org.jspecify.annotations.Nullable;

/** Tells the rules of an enquiry no more than they may know. */
final class Leads {

	private Leads() {
	}

	/**
	 * What they may know of one that is not erased. Signs of spam count only where nobody
	 * has vouched for it since.
	 */
	static Lead of(Enquiry enquiry, boolean vouchedFor) {
		@Nullable String mail = enquiry.mail();
		return new Lead(enquiry.role(), enquiry.timeframe(), enquiry.budget(), mail != null && !FreeMail.isFree(mail),
				enquiry.company() != null, !vouchedFor && !enquiry.signals().isEmpty());
	}

}
