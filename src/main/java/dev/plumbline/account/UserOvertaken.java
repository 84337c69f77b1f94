package dev.plumbline.account;

/** Thrown when a user was changed by somebody else since the principal looked. */
final class UserOvertaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String username;

	UserOvertaken(String username) {
		// told to the principal on a page of its own, not a fault to trace
		super("Changed by somebody else", null, false, false);
		this.username = username;
	}

	String username() {
		return this.username;
	}

}
