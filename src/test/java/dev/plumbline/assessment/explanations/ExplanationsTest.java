package dev.plumbline.assessment.explanations;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.advice.explaining.Explainer;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Requirements;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExplanationsTest {

	private static final Caller ONE = Caller.of("192.0.2.1");

	private static final Caller OTHER = Caller.of("192.0.2.2");

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final RuleSet RULES = Shipped.RULES.current();

	private static final Explanation EXPLANATION = Explainer.explain(RULES, with(0));

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final AtomicInteger worked = new AtomicInteger();

	private final ExecutorService askers = Executors.newCachedThreadPool();

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch released = new CountDownLatch(1);

	private final Explanations explanations = new Explanations(settings(3), this::explain, this.meters);

	@AfterEach
	void close() {
		this.released.countDown();
		this.explanations.close();
		this.askers.shutdown();
	}

	@Test
	void worksNothingOutTwice() {
		this.released.countDown();
		assertThat(this.explanations.explain(ONE, RULES, with(1))).isSameAs(EXPLANATION);
		assertThat(this.explanations.explain(OTHER, RULES, with(1))).isSameAs(EXPLANATION);
		assertThat(this.explanations.offer(ONE, RULES, with(1))).containsSame(EXPLANATION);
		assertThat(this.worked).hasValue(1);
	}

	@Test
	void tellsOtherAnswersAndOtherRulesApart() {
		this.released.countDown();
		RuleSet next = new RuleSet(2, RULES.hash(), RULES.candidates(), RULES.evidence(), RULES.rulebook(),
				RULES.text());
		RuleSet edited = new RuleSet(1, "another", RULES.candidates(), RULES.evidence(), RULES.rulebook(),
				RULES.text());
		this.explanations.explain(ONE, RULES, with(1));
		this.explanations.explain(ONE, RULES, with(2));
		this.explanations.explain(ONE, next, with(1));
		this.explanations.explain(OTHER, edited, with(1));
		assertThat(this.worked).hasValue(4);
	}

	@Test
	void givesOneCallerNoMoreThanItsShareAndTheOthersTheirs() {
		this.released.countDown();
		for (int asked = 0; asked < 3; asked++) {
			this.explanations.explain(ONE, RULES, with(asked));
		}
		assertThatThrownBy(() -> this.explanations.explain(ONE, RULES, with(9))).isInstanceOfSatisfying(NotNow.class,
				(refused) -> {
					assertThat(refused.getStatusCode().value()).isEqualTo(429);
					assertThat(refused.seconds()).isBetween(1L, 60L);
				});
		assertThatThrownBy(() -> this.explanations.within(ONE, () -> "tried")).isInstanceOf(NotNow.class);
		assertThat(this.explanations.offer(ONE, RULES, with(9))).isEmpty();
		assertThat(this.explanations.offer(ONE, RULES, with(1))).isPresent();
		assertThat(this.explanations.explain(OTHER, RULES, with(9))).isNotNull();
		assertThat(this.meters.counter("plumbline.explanations.refused", "status", "429").count()).isEqualTo(3);
	}

	@Test
	void refusesEverybodyWhileThereIsTooMuchToDo() {
		CompletableFuture<Explanation> working = asked(1);
		await(this.begun);
		CompletableFuture<Explanation> waiting = asked(2);
		until(() -> this.meters.get("executor.queued").gauge().value() == 1);
		assertThatThrownBy(() -> this.explanations.explain(OTHER, RULES, with(3))).isInstanceOfSatisfying(NotNow.class,
				(refused) -> {
					assertThat(refused.getStatusCode().value()).isEqualTo(503);
					assertThat(refused.getHeaders().getFirst("Retry-After")).isEqualTo("60");
				});
		assertThat(this.explanations.offer(OTHER, RULES, with(3))).isEmpty();
		assertThat(this.meters.counter("plumbline.explanations.refused", "status", "503").count()).isEqualTo(2);
		this.released.countDown();
		assertThat(working.join()).isNotNull();
		assertThat(waiting.join()).isNotNull();
		assertThat(this.explanations.explain(OTHER, RULES, with(3))).isNotNull();
	}

	private CompletableFuture<Explanation> asked(int gigabytes) {
		return CompletableFuture.supplyAsync(() -> this.explanations.explain(ONE, RULES, with(gigabytes)), this.askers);
	}

	private static void until(BooleanSupplier condition) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
			Thread.onSpinWait();
		}
	}

	/** One at work, one waiting. */
	private static ExplanationSettings settings(int perMinute) {
		return new ExplanationSettings(1, 1, PATIENCE, perMinute, 10);
	}

	private static Requirements with(int gigabytes) {
		return Shipped.requirements(Answers.none().with("dataGb", gigabytes));
	}

	private Explanation explain(RuleSet ruleSet, Requirements requirements) {
		this.begun.countDown();
		await(this.released);
		this.worked.incrementAndGet();
		return EXPLANATION;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
