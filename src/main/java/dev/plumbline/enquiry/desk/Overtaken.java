package dev.plumbline.enquiry.desk;

/** Thrown when an enquiry was changed by somebody else since the principal looked. */
final class Overtaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Overtaken(String number) {
		// told to the principal on a page of its own, not a fault to trace
		super("Changed in the meantime: " + number, null, false, false);
	}

}
