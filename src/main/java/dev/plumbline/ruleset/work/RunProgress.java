package dev.plumbline.ruleset.work;

import java.time.Duration;

/**
 * The progress of one run, written down so seldom that telling it costs nothing; whether
 * somebody cancelled the run is noticed on the way.
 */
final class RunProgress implements Progress {

	private static final long PAUSE = Duration.ofMillis(500).toNanos();

	private final Runs runs;

	private final long id;

	private int done;

	private int total;

	private long written;

	private boolean over;

	RunProgress(Runs runs, long id) {
		this.runs = runs;
		this.id = id;
	}

	@Override
	public synchronized void total(int steps) {
		this.total = steps;
		write();
	}

	@Override
	public synchronized void done(int steps) {
		this.done = steps;
		if (this.over || Thread.currentThread().isInterrupted()) {
			throw new Cancelled();
		}
		if (System.nanoTime() - this.written > PAUSE) {
			write();
		}
	}

	private void write() {
		this.written = System.nanoTime();
		if (!this.runs.progress(this.id, this.done, this.total)) {
			this.over = true;
			throw new Cancelled();
		}
	}

}
