package dev.plumbline.assessment.explanations;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkroomTest {

	private static final Duration LONG = Duration.ofMinutes(1);

	private final ExecutorService askers = Executors.newCachedThreadPool();

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch released = new CountDownLatch(1);

	private final List<String> done = new CopyOnWriteArrayList<>();

	private final List<Workroom> rooms = new ArrayList<>();

	@AfterEach
	void close() {
		this.released.countDown();
		this.rooms.forEach(Workroom::close);
		this.askers.shutdown();
	}

	@Test
	void refusesWhatFindsNoRoomToWait() {
		Workroom room = room(1, 1, LONG);
		CompletableFuture<String> working = occupied(room);
		CompletableFuture<String> waiting = asked(room, "waiting");
		until(() -> room.threads().getQueue().size() == 1);
		assertThatThrownBy(() -> room.done(() -> "too much")).isInstanceOfSatisfying(NotNow.class, (refused) -> {
			assertThat(refused.getStatusCode().value()).isEqualTo(503);
			assertThat(refused.seconds()).isEqualTo(60);
		});
		this.released.countDown();
		assertThat(working.join()).isEqualTo("first");
		assertThat(waiting.join()).isEqualTo("waiting");
	}

	@Test
	void neverDoesWhatNobodyWaitsForAnyMore() {
		Workroom room = room(1, 1, Duration.ofMillis(100));
		CompletableFuture<String> first = occupied(room);
		assertThatThrownBy(() -> room.done(() -> doing("late"))).isInstanceOf(NotNow.class);
		assertThatThrownBy(first::join).hasCauseInstanceOf(NotNow.class);
		assertThat(room.threads().getQueue()).isEmpty();
		this.released.countDown();
		until(() -> room.threads().getActiveCount() == 0);
		assertThat(room.done(() -> doing("next"))).isEqualTo("next");
		assertThat(this.done).containsExactly("first", "next");
	}

	@Test
	void neverDoesWhatIsWaitingWhenItCloses() {
		Workroom room = room(1, 1, LONG);
		CompletableFuture<String> working = occupied(room);
		CompletableFuture<String> waiting = asked(room, "waiting");
		until(() -> room.threads().getQueue().size() == 1);
		room.close();
		assertThatThrownBy(waiting::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(NotNow.class);
		assertThatThrownBy(() -> room.done(() -> doing("after"))).isInstanceOf(NotNow.class);
		this.released.countDown();
		assertThat(working.join()).isEqualTo("first");
		assertThat(this.done).containsExactly("first");
	}

	@Test
	void neverDoesWhatIsWaitingWhenItsAskerIsInterrupted() throws Exception {
		Workroom room = room(1, 1, LONG);
		occupied(room);
		CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
		Thread asker = new Thread(() -> {
			assertThatThrownBy(() -> room.done(() -> doing("waiting"))).isInstanceOf(NotNow.class);
			interrupted.complete(Thread.currentThread().isInterrupted());
		});
		asker.start();
		until(() -> room.threads().getQueue().size() == 1);
		asker.interrupt();
		assertThat(interrupted.get()).isTrue();
		assertThat(room.threads().getQueue()).isEmpty();
	}

	@Test
	void tellsWhatWentWrong() {
		Workroom room = room(1, 1, LONG);
		assertThatThrownBy(() -> room.done(() -> {
			throw new IllegalArgumentException("no such rule");
		})).isInstanceOf(IllegalArgumentException.class).hasMessage("no such rule");
		assertThatThrownBy(() -> room.done(() -> {
			throw new AssertionError("broken");
		})).isInstanceOf(AssertionError.class);
	}

	private Workroom room(int threads, int queue, Duration patience) {
		Workroom room = new Workroom("test", threads, queue, patience);
		this.rooms.add(room);
		return room;
	}

	/** One that has begun, and does not end before it is released. */
	private CompletableFuture<String> occupied(Workroom room) {
		CompletableFuture<String> working = CompletableFuture.supplyAsync(() -> room.done(() -> {
			this.begun.countDown();
			await(this.released);
			return doing("first");
		}), this.askers);
		await(this.begun);
		return working;
	}

	private CompletableFuture<String> asked(Workroom room, String what) {
		return CompletableFuture.supplyAsync(() -> room.done(() -> doing(what)), this.askers);
	}

	private String doing(String what) {
		this.done.add(what);
		return what;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void until(BooleanSupplier condition) {
		long deadline = System.nanoTime() + LONG.toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
			Thread.onSpinWait();
		}
	}

}
