package dev.plumbline.account;

import java.util.Locale;

/**
 * What the audit log tells of accounts. Its words are the messages {@code audit.action.}
 * with the id.
 */
enum AccountAction {

	SIGNED_IN, SIGN_IN_FAILED, SIGN_IN_THROTTLED, SIGNED_OUT, SIGNED_OUT_EVERYWHERE, FIRST_ADMINISTRATOR_MADE,
	USER_INVITED, INVITATION_RENEWED, PASSWORD_RESET, LINK_USED, PASSWORD_CHANGED, ROLE_CHANGED, USER_DISABLED,
	USER_ENABLED;

	/** As it is kept, for good: {@code signed-in}. */
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
