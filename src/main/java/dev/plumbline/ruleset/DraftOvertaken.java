package dev.plumbline.ruleset;

/** Thrown when somebody else saved the draft since it was looked at. */
public final class DraftOvertaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Draft current;

	public DraftOvertaken(Draft current) {
		// told on a page of its own, not a fault to trace
		super("The draft was saved by somebody else", null, false, false);
		this.current = current;
	}

	/** The draft as it is now. */
	public Draft current() {
		return this.current;
	}

}
