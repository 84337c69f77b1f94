package dev.plumbline.rehearsal.comparing;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.questionnaire.Requirements;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What it costs to rehearse a changed figure on ten thousand answer sets, beside advising
 * on each of them once, one after the other on one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class RehearsalBenchmark {

	private static final int ANSWER_SETS = 10_000;

	private RuleSet published;

	private RuleSet draft;

	private List<Requirements> requirements;

	@Setup
	public void prepare() {
		this.published = Shipped.RULES.current();
		this.draft = Changed.rules(Changed.figure("rabbitmq-rate", "30000", "300"));
		this.requirements = new SampleSets(this.published, this.draft, ANSWER_SETS).next(0, ANSWER_SETS)
			.stream()
			.map((set) -> Shipped.requirements(set.source().get()))
			.toList();
	}

	/** Both rule sets on all of them, with the cause of what differs. */
	@Benchmark
	public Findings rehearse() throws InterruptedException {
		return new Rehearsal(this.published, this.draft,
				List.of(new Alternative(new ChangedPart("figure", "rabbitmq-rate"), this.published)))
			.run(List.of(new SampleSets(this.published, this.draft, ANSWER_SETS)), (done) -> {
			});
	}

	/** Baseline: a plain loop of advice by one rule set. */
	@Benchmark
	public void adviseOneByOne(Blackhole hole) {
		for (Requirements each : this.requirements) {
			hole.consume(Shipped.ADVISOR.advise(each, Shipped.DAY));
		}
	}

}
