package dev.plumbline.enquiry;

/** How far the principal is with an enquiry. */
public enum State {

	/** Nobody has answered yet. */
	NEW,

	/** The principal has answered. */
	REPLIED,

	/** It became an engagement. */
	WON,

	/** It did not. */
	DECLINED,

	/** The principal says that nobody meant it. */
	SPAM

}
