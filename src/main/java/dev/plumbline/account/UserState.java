package dev.plumbline.account;

import org.jspecify.annotations.Nullable;

/** Whether somebody can come in, and if not, what it takes. */
enum UserState {

	/** Can sign in. */
	ACTIVE,

	/** Has never set a password, and has a link to do so. */
	INVITED,

	/** Has never set a password, and no link any more. */
	INVITATION_OVER,

	/** Had a password, and has a link to set another. */
	RESET,

	/** Had a password, and no link to set another any more. */
	RESET_OVER,

	/** Is not let in. */
	DISABLED;

	static UserState of(Account account, @Nullable OneTimeLink open) {
		if (account.isDisabled()) {
			return DISABLED;
		}
		if (account.hasPassword()) {
			return ACTIVE;
		}
		if (account.passwordChangedAt() == null) {
			return (open != null) ? INVITED : INVITATION_OVER;
		}
		return (open != null) ? RESET : RESET_OVER;
	}

}
