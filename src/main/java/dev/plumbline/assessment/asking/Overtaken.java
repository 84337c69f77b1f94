package dev.plumbline.assessment.asking;

/** Thrown when a page was answered anew by somebody else since it was shown. */
final class Overtaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Typed there;

	private final transient Typed sent;

	Overtaken(Typed there, Typed sent) {
		// told to the visitor on a page of its own, not a fault to trace
		super("Answered anew by somebody else", null, false, false);
		this.there = there;
		this.sent = sent;
	}

	/** What is kept. */
	Typed there() {
		return this.there;
	}

	/** What would be kept if this page had its way. */
	Typed sent() {
		return this.sent;
	}

}
