package dev.plumbline.drawing;

import dev.plumbline.drawing.Growth.Curve;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Drawings of everything there is, and of the values that are hard to draw. */
final class SampleDrawings {

	static final Map<String, List<String>> CANDIDATES = Map.of("topology",
			List.of("single-server", "primary-with-standby", "warm-standby-region", "multi-region-active",
					"cells-per-jurisdiction"),
			"database",
			List.of("postgres", "postgres-replicas", "postgres-partitioned", "postgres-sharded", "cockroachdb",
					"yugabytedb", "spanner"),
			"sideStore", List.of("none", "timeseries-on-postgres", "clickhouse"), "queue",
			List.of("none", "postgres-queue", "rabbitmq", "nats", "kafka", "managed-queue"), "coordination",
			List.of("none", "postgres-lock", "etcd", "consul", "zookeeper"), "style",
			List.of("monolith", "modular-monolith", "modular-plus-services", "microservices"));

	private SampleDrawings() {
	}

	static Stream<Drawing> all() {
		return Stream.of(gauges(), downtimes(), places(), topologies(), runways()).flatMap((drawings) -> drawings);
	}

	static Stream<Drawing> gauges() {
		double[] shares = { 0, 1e-9, 0.0004, 0.014, 0.5, 0.9996, 1, 1.0004, 1.4, 2, 2.01, 16, 5e7 };
		return DoubleStream.of(shares).boxed().flatMap((share) -> {
			AdviceForDrawing advice = AdviceForDrawing.ordinary()
				.part("application", share * 6_000, share * 12_000, 12_000.0, "requests a second")
				.part("writes", share * 10_000, share * 10_000, 10_000.0, "writes a second")
				.part("reads", null, share * 25_000, 25_000.0, "queries a second")
				.part("data", share, share * 3, null, "TB");
			return Stream.of(Drawings.gauge(advice.advice(), "sample"), Drawings.smallGauge(advice.advice(), "sample"),
					Drawings.gauge(advice.noParts().advice(), "sample"));
		});
	}

	static Stream<Drawing> downtimes() {
		double[] events = { 0, 0.2, 900, 525.96, 3e6, 1e9 };
		return Stream.of("day", "half-day", "quarter-hour", "unnoticed", "never-heard-of")
			.flatMap((outage) -> DoubleStream.of(events)
				.boxed()
				.flatMap((event) -> Stream.of(downtime("none", null, event, outage),
						downtime("99", 5_259.6, event, outage), downtime("99.9", 525.96, event, outage),
						downtime("99.999", 5.2596, event, outage))));
	}

	private static Drawing downtime(String target, @Nullable Double allowed, double event, String outage) {
		return Drawings.availability(AdviceForDrawing.ordinary().downtime(target, allowed, event, outage).advice(),
				"sample");
	}

	static Stream<Drawing> places() {
		return Stream.of("one-place", "home-region", "same-records")
			.flatMap((writers) -> Stream.of("none", "one-place", "several-places")
				.flatMap((residency) -> Stream.of("none", "eventual", "atomic")
					.map((transactions) -> AdviceForDrawing.ordinary()
						.answer("writers", writers)
						.answer("residency", residency)
						.answer("crossRegionTransactions", transactions))))
			.map((advice) -> Drawings.dataModel(advice.advice(), "sample"));
	}

	/** Every topology with every database, the rest taking turns. */
	static Stream<Drawing> topologies() {
		return advices().stream().map((advice) -> Drawings.topology(advice.advice(), "sample"));
	}

	static List<AdviceForDrawing> advices() {
		List<AdviceForDrawing> advices = new ArrayList<>();
		int turn = 0;
		for (String topology : candidates("topology")) {
			for (String database : candidates("database")) {
				for (int round = 0; round < 6; round++) {
					advices.add(AdviceForDrawing.ordinary()
						.chosen("topology", topology)
						.chosen("database", database)
						.chosen("queue", turn("queue", round))
						.chosen("sideStore", turn("sideStore", turn))
						.chosen("coordination", turn("coordination", turn))
						.chosen("style", turn("style", turn))
						.answer("dataLoss", (round % 3 == 0) ? "none" : (round % 3 == 1) ? "none-in-region" : "minutes")
						.answer("writers", (round % 2 == 0) ? "home-region" : "one-place")
						.answer("residency", (round % 4 < 2) ? "several-places" : "none"));
					turn++;
				}
			}
		}
		return advices;
	}

	static Stream<Drawing> runways() {
		double[][] starts = { { 0.03, 0.01, 0.06, 0.08 }, { 1.3, 0.01, 2, 0.08 }, { 0, 0, 0, 0 },
				{ 1e-9, 0.5, 0.999, 1 } };
		return Arrays.stream(starts)
			.flatMap((shares) -> DoubleStream.of(1, 1.25, 2, 10).mapToObj((factor) -> growth(factor, 16, shares)))
			.flatMap((growth) -> Stream.of(growth,
					new Growth(2026, 2029,
							growth.curves()
								.stream()
								.map((curve) -> new Curve(curve.part(), curve.shares().subList(0, 1)))
								.toList())))
			.map((growth) -> Drawings.runway(growth, "sample"));
	}

	static Growth growth(double factor, int years, double... shares) {
		List<String> parts = List.of("application", "writes", "reads", "data");
		List<Curve> curves = new ArrayList<>();
		for (int part = 0; part < shares.length; part++) {
			double first = shares[part];
			curves.add(new Curve(parts.get(part),
					DoubleStream.iterate(first, (share) -> share * factor).limit(years).boxed().toList()));
		}
		return new Growth(2026, 2029, curves);
	}

	private static String turn(String area, int turn) {
		return candidates(area).get(turn % candidates(area).size());
	}

	static List<String> candidates(String area) {
		return CANDIDATES.getOrDefault(area, List.of());
	}

}
