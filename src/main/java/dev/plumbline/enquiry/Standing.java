package dev.plumbline.enquiry;

/** Whether an enquiry is on its way to the principal. */
public enum Standing {

	/** It is: graded, and its letters are written. */
	ACCEPTED,

	/** Suspected spam: kept, but nobody is told until it is released. */
	HELD,

	/** Its sender had it erased. */
	ERASED

}
