package dev.plumbline.ruleset.work;

import dev.plumbline.account.AuditLog;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Does long work in the background, one run of a kind at a time over all copies.
 */
@Component
public class LongWork {

	private static final Logger logger = LoggerFactory.getLogger(LongWork.class);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int THREADS = 2;

	private static final int MOST_KEPT = 20;

	/** Seconds in which what is interrupted has to end. */
	private static final int PATIENCE = 2;

	private static final int SHOWN = 12;

	private final String copy = UUID.randomUUID().toString();

	private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

	private final Runs runs;

	private final AuditLog log;

	private final TransactionTemplate transactions;

	private final ExecutorService threads;

	LongWork(Runs runs, AuditLog log, PlatformTransactionManager transactions) {
		this.runs = runs;
		this.log = log;
		this.transactions = new TransactionTemplate(transactions);
		CustomizableThreadFactory factory = new CustomizableThreadFactory("long-work-");
		factory.setDaemon(true);
		factory.setThreadPriority(Thread.MIN_PRIORITY);
		this.threads = Executors.newFixedThreadPool(THREADS, factory);
	}

	/**
	 * Starts a run, for whoever is signed in. A run of the same kind on another subject
	 * is cancelled; one on the same subject goes on, and no other is started. Inside a
	 * transaction the run begins when that is committed.
	 * @param kind such as {@code check}; lower case with hyphens
	 * @param subject what it is done to, such as the hash of a draft
	 * @return id of the run, the new one or the one that goes on
	 */
	public long start(String kind, String subject, Task task) {
		return Objects.requireNonNull(this.transactions.execute((status) -> {
			this.runs.hold(kind);
			this.runs.stopLost(kind);
			Optional<Run> running = this.runs.running(kind);
			if (running.isPresent() && running.get().subject().equals(subject)) {
				return running.get().id();
			}
			running.ifPresent((other) -> this.runs.end(other.id(), Run.State.CANCELLED));
			return begin(kind, subject, task);
		}));
	}

	private long begin(String kind, String subject, Task task) {
		long id = this.runs.begin(kind, subject, starter(), this.copy);
		this.runs.forgetAllBut(MOST_KEPT, kind);
		this.log.record(kind + "-started", shown(subject), null, null);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				LongWork.this.underWay.add(id);
				LongWork.this.threads.execute(() -> run(id, task));
			}

		});
		return id;
	}

	private static String starter() {
		Authentication login = SecurityContextHolder.getContext().getAuthentication();
		return (login != null) ? login.getName() : "-";
	}

	/** As much of a hash as people compare. */
	private static String shown(String subject) {
		return "rules " + subject.substring(0, Math.min(SHOWN, subject.length()));
	}

	private void run(long id, Task task) {
		try {
			RunProgress progress = new RunProgress(this.runs, id);
			// it may have been cancelled while it waited for its turn
			progress.total(0);
			this.runs.finish(id, JSON.writeValueAsString(task.run(progress)));
		}
		catch (Cancelled ex) {
			logger.debug("Run {} ended early", id);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException | Error ex) {
			failed(id, ex);
		}
		finally {
			// a shutdown has to mark it first
			if (!this.threads.isShutdown()) {
				this.underWay.remove(id);
			}
		}
	}

	private void failed(long id, Throwable failure) {
		// a shutdown takes the database away from under a run, and has marked it
		if (this.threads.isShutdown()) {
			logger.debug("Run {} was in the way of a shutdown", id, failure);
			return;
		}
		logger.error("Run {} failed", id, failure);
		this.runs.end(id, Run.State.FAILED);
	}

	/** The run of a kind that was started last. */
	public Optional<Run> latest(String kind) {
		return this.runs.latest(kind);
	}

	/** The run of a kind that was last started on a subject. */
	public Optional<Run> latest(String kind, String subject) {
		return this.runs.latest(kind, subject);
	}

	/** A run, unless it has been forgotten: the last twenty of a kind are kept. */
	public Optional<Run> find(long id) {
		return this.runs.find(id);
	}

	/**
	 * Ends a run, whichever copy does it; one that has ended is left as it is. Its thread
	 * ends within moments.
	 */
	public void cancel(long id) {
		this.transactions.executeWithoutResult((status) -> {
			@Nullable Run run = find(id).orElse(null);
			if (run != null && this.runs.end(id, Run.State.CANCELLED)) {
				this.log.record(run.kind() + "-cancelled", shown(run.subject()), null, null);
			}
		});
	}

	/** Lets the other copies know that this one still works on its runs. */
	@Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void beat() {
		if (!this.underWay.isEmpty()) {
			this.runs.beat(this.underWay);
		}
	}

	/** Ends what this copy does; the others see it as stopped. */
	@PreDestroy
	void close() throws InterruptedException {
		this.threads.shutdownNow();
		// the database may be gone by now, and waiting for it takes long
		if (!this.underWay.isEmpty()) {
			this.runs.stopThoseOf(this.copy);
		}
		this.threads.awaitTermination(PATIENCE, TimeUnit.SECONDS);
	}

}
