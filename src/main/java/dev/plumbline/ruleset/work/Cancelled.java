package dev.plumbline.ruleset.work;

/**
 * Ends a run that somebody cancelled, or whose copy shuts down. Let it through: what a
 * run has come to by then is thrown away.
 */
public final class Cancelled extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** For a progress of one's own, such as in a test. */
	public Cancelled() {
		super("The run was cancelled");
	}

}
