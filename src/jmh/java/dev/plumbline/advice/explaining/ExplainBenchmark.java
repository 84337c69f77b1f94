package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Decisions;
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

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What explaining costs beside one advice for the same visitors: one who answered what an
 * ordinary business does, and one who has only said how much traffic there is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExplainBenchmark {

	private RuleSet rules;

	private Requirements ordinary;

	private Requirements quick;

	@Setup
	public void prepare() {
		this.rules = Shipped.RULES.current();
		this.ordinary = Shipped.requirements(Map.of("peakRequestsPerSecond", 200, "yearlyGrowth", 1.5, "dataGb", 200,
				"availability", "99.9", "regionOutage", "half-day", "writers", "one-place", "residency", "none",
				"messaging", List.of("jobs"), "engineers", 20));
		this.quick = Shipped.requirements(Map.of("peakRequestsPerSecond", 200));
	}

	/** Baseline: the advice that is explained. */
	@Benchmark
	public Advice adviseOrdinary() {
		return Shipped.ADVISOR.advise(this.ordinary, Shipped.DAY);
	}

	/** Everything that {@code explain=full} adds. */
	@Benchmark
	public Explanation explainOrdinary() {
		return Explainer.explain(this.rules, this.ordinary);
	}

	/** The same without most of the deciding answers, when every reading of them counts. */
	@Benchmark
	public Explanation explainQuick() {
		return Explainer.explain(this.rules, this.quick);
	}

	/** Only the flip points. */
	@Benchmark
	public List<Flip> flipsOrdinary() {
		return new Flips(this.rules, this.ordinary, new Decisions(this.rules)).all();
	}

}
