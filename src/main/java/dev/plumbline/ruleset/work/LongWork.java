package dev.plumbline.ruleset.work;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Does long work in the background, one run of a kind at a time over all copies.
 */
@Component
public class LongWork {

	/**
	 * Starts a run, for whoever is signed in. A run of the same kind on another subject
	 * is cancelled; one on the same subject goes on, and no other is started. Inside a
	 * transaction the run begins when that is committed.
	 * @param kind such as {@code check}; lower case with hyphens
	 * @param subject what it is done to, such as the hash of a draft
	 * @return id of the run, the new one or the one that goes on
	 */
	public long start(String kind, String subject, Task task) {
		throw new UnsupportedOperationException();
	}

	/** The run of a kind that was started last. */
	public Optional<Run> latest(String kind) {
		throw new UnsupportedOperationException();
	}

	/** The run of a kind that was last started on a subject. */
	public Optional<Run> latest(String kind, String subject) {
		throw new UnsupportedOperationException();
	}

	/** A run, unless it has been forgotten: the last twenty of a kind are kept. */
	public Optional<Run> find(long id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Ends a run, whichever copy does it; one that has ended is left as it is. Its thread
	 * ends within moments.
	 */
	public void cancel(long id) {
		throw new UnsupportedOperationException();
	}

}
