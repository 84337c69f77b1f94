package dev.plumbline.account;

/** Why a one-time link was given. */
public enum Purpose {

	/** The first administrator's, at the first start. */
	FIRST,

	/** For somebody new. */
	INVITE,

	/** For somebody whose password is lost or must change. */
	RESET

}
