package dev.plumbline.rehearsal.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Two threads that step back for everybody else's. Closing interrupts what they still do.
 */
final class Hands implements AutoCloseable {

	static final int COUNT = 2;

	private final ExecutorService threads = Executors.newFixedThreadPool(COUNT, (work) -> {
		Thread thread = new Thread(work, "rehearsal");
		thread.setPriority(Thread.NORM_PRIORITY - 2);
		thread.setDaemon(true);
		return thread;
	});

	/**
	 * Does all of it, and waits for it.
	 * @return what came of it, in the same order
	 * @throws InterruptedException when the waiting thread was interrupted
	 */
	<T> List<T> all(List<Callable<T>> work) throws InterruptedException {
		List<T> done = new ArrayList<>();
		for (Future<T> one : this.threads.invokeAll(work)) {
			try {
				done.add(one.get());
			}
			catch (ExecutionException ex) {
				throw new IllegalStateException("Part of the comparison failed", ex.getCause());
			}
		}
		return done;
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
