package dev.plumbline.account;

/**
 * Published when something happens at the door itself, for whoever keeps a log; within
 * the transaction of what it changes, if it changes anything.
 *
 * @param username whose account it is about; {@link #NOBODY} where there is none of the
 * name that was typed, which may be a password in the wrong field
 */
record AccountEvent(AccountAction action, String username) {

	static final String NOBODY = "-";

}
