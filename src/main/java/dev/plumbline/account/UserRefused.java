package dev.plumbline.account;

import java.util.Locale;

/** Thrown when something cannot be done with a user, for a reason that can be told. */
final class UserRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	UserRefused(Reason reason) {
		// told to the principal on the page, not a fault to trace
		super(reason.message(), null, false, false);
		this.reason = reason;
	}

	Reason reason() {
		return this.reason;
	}

	/** Why. */
	enum Reason {

		NO_NAME, NAME_TAKEN, OWN_ACCOUNT, OWN_PASSWORD, LAST_PRINCIPAL, DISABLED;

		/** Key of the message that says so, and what to do instead. */
		public String message() {
			return "users.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** Whether it is said beside the field of the name. */
		public boolean isAboutName() {
			return this == NO_NAME || this == NAME_TAKEN;
		}

	}

}
