package dev.plumbline.enquiry.screening;

import java.util.Locale;

/** A sign that nobody wrote a letter, or somebody many. */
enum Signal {

	/** A field was filled in that no person sees. */
	HONEYPOT(false),

	/** The same message came many times. */
	ALIKE(false),

	/** It was sent sooner after the form was shown than anybody types. */
	TOO_FAST(true),

	/** The form was not one that we showed lately. */
	NOT_SHOWN(true),

	/** There are as many links in the message as in an advertisement. */
	LINKS(true),

	/** The mail address is one of those that are thrown away. */
	THROW_AWAY_ADDRESS(true),

	/**
	 * Many enquiries came from the same mail address; work does not say that it is
	 * theirs, and each has us write to it.
	 */
	MANY_FROM_ADDRESS(false),

	/** Many enquiries came from the same network. */
	MANY_FROM_NETWORK(true);

	private final boolean answeredByWork;

	Signal(boolean answeredByWork) {
		this.answeredByWork = answeredByWork;
	}

	/** Whether a proof of work is enough of an answer. */
	boolean isAnsweredByWork() {
		return this.answeredByWork;
	}

	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
