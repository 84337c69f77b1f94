package dev.plumbline.ruleset;

/** Thrown when a draft cannot be begun because another is open. */
public final class DraftOpen extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Draft current;

	public DraftOpen(Draft current) {
		// told to the editor on the page, not a fault to trace
		super("A draft is open already", null, false, false);
		this.current = current;
	}

	/** The draft that is open. */
	public Draft current() {
		return this.current;
	}

}
