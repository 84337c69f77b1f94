package dev.plumbline.advice;

import dev.plumbline.ruleset.ShippedRules;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmarks in one go and prints each beside its baseline. */
public final class Benchmarks {

	private static final double NANOS_A_MILLISECOND = 1e6;

	private static final int WARM_BUILDS = 20;

	private Benchmarks() {
	}

	public static void main(String[] args) throws RunnerException {
		System.out.printf("Java %s on %d processors%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
		printBuilding();
		Map<String, Double> perSecond = new TreeMap<>();
		for (RunResult result : new Runner(new OptionsBuilder().include("Benchmark").build()).run()) {
			perSecond.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
		}
		double rules = Shipped.RULES.current().rulebook().rules().size();
		System.out.printf("%n%.0f rules, 1,000 answer sets or one visitor, one thread%n", rules);
		perSecond.forEach((name, score) -> System.out.printf("%-20s %,14.1f a second%n", name, score));
		print("full record / nothing recorded (a)", perSecond.get("rulesSilent") / perSecond.get("rulesRecorded"));
		print("whole advice / stock Drools (b)", perSecond.get("rulesByStockDrools") / perSecond.get("advise"));
		print("whole advice / nothing recorded (a)", perSecond.get("rulesSilent") / perSecond.get("advise"));
		print("whole advice / tests by hand (c)", perSecond.get("testsByHand") / perSecond.get("advise"));
		print("explained in full / one advice", perSecond.get("adviseOrdinary") / perSecond.get("explainOrdinary"));
		print("flip points / one advice", perSecond.get("adviseOrdinary") / perSecond.get("flipsOrdinary"));
		print("10,000 rehearsed / 10,000 advised", perSecond.get("adviseOneByOne") / perSecond.get("rehearse"));
		print("little said, explained / one advice", perSecond.get("adviseOrdinary") / perSecond.get("explainQuick"));
	}

	private static void print(String what, double ratio) {
		System.out.printf("%-40s %.2f times the time%n", what, ratio);
	}

	/** Cold is the first in this process, warm the last of twenty. */
	private static void printBuilding() {
		double cold = milliseconds(() -> RuleSet.read(1, ShippedRules.text()));
		double stockCold = milliseconds(() -> StockDrools.of(Shipped.RULES.current(), Shipped.TEXT));
		double warm = cold;
		double stockWarm = stockCold;
		for (int i = 0; i < WARM_BUILDS; i++) {
			warm = milliseconds(() -> RuleSet.read(1, Shipped.TEXT));
			stockWarm = milliseconds(() -> StockDrools.of(Shipped.RULES.current(), Shipped.TEXT));
		}
		System.out.printf("building: cold %.0f ms, warm %.0f ms; stock Drools: cold %.0f ms, warm %.0f ms%n", cold,
				warm, stockCold, stockWarm);
	}

	private static double milliseconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / NANOS_A_MILLISECOND;
	}

}
