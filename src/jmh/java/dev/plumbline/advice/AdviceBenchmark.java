package dev.plumbline.advice;

import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.RuleRun;
import dev.plumbline.rules.Rulebook;
import dev.plumbline.rules.Silenced;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one advice costs, beside three baselines over the same thousand answer sets: the
 * rules alone with nothing recorded, Drools as it comes, and the three tests by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(java.util.concurrent.TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class AdviceBenchmark {

	static final int ANSWER_SETS = 1_000;

	private RuleSet rules;

	private List<Requirements> requirements;

	private List<Facts> facts;

	private Rulebook<Conclusions> silent;

	private StockDrools stock;

	@Setup
	public void prepare() {
		this.rules = Shipped.RULES.current();
		this.silent = Silenced.of(this.rules.rulebook());
		this.stock = StockDrools.of(this.rules, Shipped.TEXT);
		AnswerSamples samples = Shipped.samples(11);
		this.requirements = Stream.generate(samples::nextComplete)
			.limit(ANSWER_SETS)
			.map(Shipped::requirements)
			.toList();
		this.requirements.forEach((each) -> HandWrittenTests.check(Evaluation.of(this.rules, each)));
		this.facts = this.requirements.stream().map((each) -> Facts.of(Evaluation.of(this.rules, each))).toList();
	}

	/** The whole: from requirements to finished advice. */
	@Benchmark
	@OperationsPerInvocation(ANSWER_SETS)
	public void advise(Blackhole hole) {
		for (Requirements each : this.requirements) {
			hole.consume(Shipped.ADVISOR.advise(each, Shipped.DAY));
		}
	}

	/** Our rulebook with the full record of what fired. */
	@Benchmark
	@OperationsPerInvocation(ANSWER_SETS)
	public void rulesRecorded(Blackhole hole) {
		runAll(this.rules.rulebook()::start, hole);
	}

	/** Baseline (a): the same rules in the same session, whose actions record nothing. */
	@Benchmark
	@OperationsPerInvocation(ANSWER_SETS)
	public void rulesSilent(Blackhole hole) {
		runAll(this.silent::start, hole);
	}

	/** Baseline (b): the same rules through DRL and an ordinary session. */
	@Benchmark
	@OperationsPerInvocation(ANSWER_SETS)
	public void rulesByStockDrools(Blackhole hole) {
		runAll(this.stock::start, hole);
	}

	/** Baseline (c): the three tests alone, written by hand. */
	@Benchmark
	@OperationsPerInvocation(ANSWER_SETS)
	public void testsByHand(Blackhole hole) {
		for (Facts each : this.facts) {
			hole.consume(HandWrittenTests.of(each.situation()));
		}
	}

	private void runAll(Function<Conclusions, RuleRun> engine, Blackhole hole) {
		for (Facts each : this.facts) {
			Conclusions conclusions = new Conclusions();
			try (RuleRun run = engine.apply(conclusions)) {
				run.know(each.situation()).fire(Strata.CONCEPTS);
				run.know(each.concepts()).fire(Strata.TESTS);
				run.know(each.outcomes()).fire(Strata.EVIDENCE);
				run.know(each.recommendation()).fire(Strata.CONSEQUENCES);
			}
			hole.consume(conclusions);
		}
	}

	/** Everything the rules are told, made beforehand, so that all engines fire alike. */
	private record Facts(Situation situation, Concepts concepts, Outcomes outcomes, Recommendation recommendation) {

		private static Facts of(Evaluation evaluation) {
			return new Facts(evaluation.situation(), new Concepts(Set.copyOf(evaluation.conclusions().concepts())),
					evaluation.outcomes(), evaluation.recommend());
		}

	}

}
