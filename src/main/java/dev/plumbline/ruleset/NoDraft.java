package dev.plumbline.ruleset;

/** Thrown when the draft that was to be changed is open no more. */
public final class NoDraft extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NoDraft() {
		// told to the editor on the page, not a fault to trace
		super("No draft is open", null, false, false);
	}

}
