package dev.plumbline.account;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * A user as the list shows it.
 *
 * @param linkUntil in UTC; null when there is no link that can still be used
 * @param lastSignIn in UTC; null when there was none
 * @param version to be sent along with a change
 * @param self whether it is the principal who is looking
 */
record UserRow(String username, Role role, UserState state, @Nullable OffsetDateTime linkUntil,
		@Nullable OffsetDateTime lastSignIn, int version, boolean self) {

	/** The role that can be given instead. */
	public Role otherRole() {
		return (this.role == Role.EDITOR) ? Role.PRINCIPAL : Role.EDITOR;
	}

	/** Whether the password was never set. */
	public boolean isInvited() {
		return this.state == UserState.INVITED || this.state == UserState.INVITATION_OVER;
	}

	public boolean isDisabled() {
		return this.state == UserState.DISABLED;
	}

	/** Whether there is a link that ends by then. */
	boolean hasLinkUntil(OffsetDateTime then) {
		return this.linkUntil != null && !this.linkUntil.isAfter(then);
	}

}
