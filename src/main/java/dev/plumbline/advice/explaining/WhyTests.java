package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Effects.Answering;
import dev.plumbline.advice.Outcomes;
import dev.plumbline.advice.explaining.WhyTest.Spoke;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says of every test which rules answered it, and which came nearest to taking it
 * farther.
 */
final class WhyTests {

	private static final int SILENT_NAMED = 3;

	private final Inquiry inquiry;

	WhyTests(Inquiry inquiry) {
		this.inquiry = inquiry;
	}

	/** By test, in the order of the contract. */
	Map<String, WhyTest> byTest() {
		Map<String, WhyTest> byTest = new LinkedHashMap<>();
		Outcomes.TESTS.forEach((test) -> byTest.put(test, why(test)));
		return byTest;
	}

	private WhyTest why(String test) {
		Outcome outcome = this.inquiry.evaluation().outcomes().of(test);
		List<Answering> answering = this.inquiry.effects().on(test);
		List<Answering> spoke = answering.stream()
			.filter((one) -> this.inquiry.beside().fired(one.rule()))
			.sorted(Comparator.comparing((Answering one) -> -one.reach()).thenComparing((one) -> one.rule().name()))
			.toList();
		int reached = spoke.isEmpty() ? 0 : spoke.get(0).reach();
		return new WhyTest(spoke.stream().map((one) -> shown(one, one.result() == outcome)).toList(),
				answering.stream()
					.filter((one) -> one.reach() > reached && !this.inquiry.beside().fired(one.rule()))
					.map((one) -> new Silent(one, this.inquiry.ways().toFire(one.rule())))
					.sorted(Comparator.comparing(Silent::way, Way.NEAREST)
						.thenComparing((silent) -> silent.answering().rule().name()))
					.limit(SILENT_NAMED)
					.map((silent) -> shown(silent.answering(), false))
					.toList());
	}

	private Spoke shown(Answering one, boolean decides) {
		return new Spoke(one.rule().name(), one.outcome(), decides, one.rule().because(),
				this.inquiry.beside().compared(one.rule()));
	}

	private record Silent(Answering answering, Way way) {
	}

}
