package dev.plumbline.assessment.explanations;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Where work is done that takes the processor: some of it at once, some of it waiting,
 * and none of it for somebody who has gone.
 */
public final class Workroom implements AutoCloseable {

	private final Duration patience;

	private final ThreadPoolExecutor threads;

	/**
	 * @param name of its threads
	 * @param queue how much may wait
	 * @param patience how long it is worth waiting for
	 */
	public Workroom(String name, int threads, int queue, Duration patience) {
		this.patience = patience;
		this.threads = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue),
				new CustomizableThreadFactory(name + "-"));
	}

	/**
	 * Has it done and waits for it. What has not been begun when patience ends never is.
	 * @throws NotNow with 503 when there is too much to do
	 */
	public <T> T done(Supplier<T> work) {
		FutureTask<T> task = new FutureTask<>(work::get);
		try {
			this.threads.execute(task);
			return task.get(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (RejectedExecutionException | TimeoutException | CancellationException ex) {
			throw NotNow.busy(this.patience);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw NotNow.busy(this.patience);
		}
		catch (ExecutionException ex) {
			throw failure(ex.getCause());
		}
		finally {
			this.threads.remove(task);
		}
	}

	private static RuntimeException failure(Throwable cause) {
		if (cause instanceof Error error) {
			throw error;
		}
		return (cause instanceof RuntimeException failure) ? failure : new IllegalStateException(cause);
	}

	/** To be watched. */
	public ThreadPoolExecutor threads() {
		return this.threads;
	}

	/** Ends what waits at once; what has begun comes to its end. */
	@Override
	public void close() {
		this.threads.shutdown();
		for (Runnable waiting = this.threads.getQueue().poll(); waiting != null; waiting = this.threads.getQueue()
			.poll()) {
			((FutureTask<?>) waiting).cancel(false);
		}
	}

}
