package dev.plumbline.ruleset.work;

import dev.plumbline.account.AuditLog;
import dev.plumbline.embedded.StorageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Long work over two copies on one database. Each test has a kind of its own.
 */
@StorageTest
@Import({ Runs.class, AuditLog.class })
class LongWorkTest {

	private final String kind = "kind-" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

	private final CountDownLatch began = new CountDownLatch(1);

	private final CountDownLatch ended = new CountDownLatch(1);

	@Autowired
	Runs runs;

	@Autowired
	AuditLog log;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcClient sql;

	private LongWork here;

	private LongWork there;

	@BeforeEach
	void start() {
		this.here = new LongWork(this.runs, this.log, this.transactions);
		this.there = new LongWork(this.runs, this.log, this.transactions);
	}

	@AfterEach
	void close() throws InterruptedException {
		this.here.close();
		this.there.close();
	}

	@Test
	void keepsWhatARunCameTo() {
		long id = this.here.start(this.kind, "one", (progress) -> {
			progress.total(3);
			progress.done(3);
			return Map.of("found", 7);
		});
		Run run = await(id, (now) -> !now.isRunning());
		assertThat(run.state()).isEqualTo(Run.State.DONE);
		assertThat(run.result()).isEqualTo("{\"found\":7}");
		assertThat(run.percent()).isEqualTo(100);
		assertThat(run.endedAt()).isNotNull();
		assertThat(this.there.latest(this.kind)).contains(run);
		assertThat(this.there.latest(this.kind, "one")).contains(run);
		assertThat(this.there.latest(this.kind, "two")).isEmpty();
	}

	@Test
	void showsProgressToTheOtherCopyAndEndsWhereItIsCancelledThere() throws Exception {
		long id = this.here.start(this.kind, "one", this::goOn);
		Run run = await(id, (now) -> now.total() == 10 && now.done() == 4);
		assertThat(run.percent()).isEqualTo(40);
		this.there.cancel(id);
		assertThat(this.here.find(id)).map(Run::state).contains(Run.State.CANCELLED);
		assertThat(this.ended.await(20, TimeUnit.SECONDS)).isTrue();
		assertThat(this.here.find(id)).map(Run::state).contains(Run.State.CANCELLED);
		assertThat(actions()).isEqualTo(2);
	}

	@Test
	void goesOnWithTheSameSubjectAndGivesWayToAnother() throws Exception {
		long first = this.here.start(this.kind, "one", this::goOn);
		this.began.await(20, TimeUnit.SECONDS);
		assertThat(this.there.start(this.kind, "one", (progress) -> "never done")).isEqualTo(first);
		long second = this.there.start(this.kind, "two", (progress) -> "done");
		assertThat(second).isNotEqualTo(first);
		assertThat(this.here.find(first)).map(Run::state).contains(Run.State.CANCELLED);
		assertThat(await(second, (now) -> !now.isRunning()).state()).isEqualTo(Run.State.DONE);
		assertThat(this.ended.await(20, TimeUnit.SECONDS)).isTrue();
		assertThat(this.here.find(first)).map(Run::result).isEmpty();
	}

	@Test
	void isStoppedWhenItsCopyShutsDown() throws Exception {
		long id = this.here.start(this.kind, "one", (progress) -> {
			this.began.countDown();
			try {
				new CountDownLatch(1).await();
			}
			finally {
				this.ended.countDown();
			}
			return "never";
		});
		this.began.await(20, TimeUnit.SECONDS);
		this.here.close();
		assertThat(this.ended.await(20, TimeUnit.SECONDS)).isTrue();
		assertThat(this.there.find(id)).map(Run::state).contains(Run.State.STOPPED);
	}

	@Test
	void isStoppedWhenItsCopyHasNotBeenHeardOfAndMakesWayForANewOne() throws Exception {
		long lost = this.here.start(this.kind, "one", (progress) -> {
			this.began.countDown();
			new CountDownLatch(1).await();
			return "never";
		});
		this.began.await(20, TimeUnit.SECONDS);
		silence(lost);
		assertThat(this.there.find(lost)).map(Run::state).contains(Run.State.STOPPED);
		this.here.beat();
		assertThat(this.there.find(lost)).map(Run::state).contains(Run.State.RUNNING);
		silence(lost);
		long next = this.there.start(this.kind, "one", (progress) -> "done");
		assertThat(next).isNotEqualTo(lost);
		assertThat(await(next, (now) -> !now.isRunning()).state()).isEqualTo(Run.State.DONE);
		this.here.beat();
		assertThat(this.there.find(lost)).map(Run::state).contains(Run.State.STOPPED);
	}

	@Test
	void failsAlone() {
		long id = this.here.start(this.kind, "one", (progress) -> {
			throw new IllegalStateException("as this test wants it");
		});
		assertThat(await(id, (now) -> !now.isRunning()).state()).isEqualTo(Run.State.FAILED);
		long next = this.here.start(this.kind, "one", (progress) -> "done");
		assertThat(await(next, (now) -> !now.isRunning()).state()).isEqualTo(Run.State.DONE);
	}

	@Test
	void beginsOnlyWhenWhatItBelongsToIsCommitted() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.here.start(this.kind, "one", this::goOn);
			status.setRollbackOnly();
		});
		assertThat(this.here.latest(this.kind)).isEmpty();
		assertThat(this.began.getCount()).isEqualTo(1);
	}

	@Test
	void keepsTheLastTwentyOfAKind() {
		long first = 0;
		long last = 0;
		for (int i = 0; i < 22; i++) {
			last = this.here.start(this.kind, "number " + i, (progress) -> "done");
			await(last, (now) -> !now.isRunning());
			first = (first == 0) ? last : first;
		}
		assertThat(this.here.find(first)).isEmpty();
		assertThat(this.here.find(last)).isPresent();
		assertThat(this.sql.sql("select count(*) from long_work where kind = ?")
			.param(this.kind)
			.query(Integer.class)
			.single()).isEqualTo(20);
	}

	/** Four of ten steps, and then always the fourth. */
	private Object goOn(Progress progress) {
		try {
			progress.total(10);
			while (true) {
				progress.done(4);
				this.began.countDown();
				pause();
			}
		}
		finally {
			this.ended.countDown();
		}
	}

	private void silence(long id) {
		this.sql.sql("update long_work set beat_at = now() - interval '1 minute' where id = ?").param(id).update();
	}

	private int actions() {
		return this.sql.sql("select count(*) from audit_entry where action in (?, ?)")
			.params(this.kind + "-started", this.kind + "-cancelled")
			.query(Integer.class)
			.single();
	}

	private Run await(long id, Predicate<Run> condition) {
		Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
		Run run = this.here.find(id).orElseThrow();
		while (!condition.test(run) && Instant.now().isBefore(deadline)) {
			pause();
			run = this.here.find(id).orElseThrow();
		}
		assertThat(run).matches(condition);
		return run;
	}

	private static void pause() {
		LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
	}

}
