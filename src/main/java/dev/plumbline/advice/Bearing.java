package dev.plumbline.advice;

import dev.plumbline.advice.Candidates.Area;
import dev.plumbline.rules.Rule;

import java.util.Comparator;

/**
 * What a rule bears on and how much, found by letting it conclude.
 *
 * @param about a test, an area of choices or a part of the advice
 * @param weight the more, the more it decides, and the fewer answers it shares that with
 */
record Bearing(Rule rule, String about, double weight) {

	private static final int OF_A_TEST = 40;

	private static final int OF_AN_EXCLUSION = 8;

	static Bearing of(Rule rule, Candidates candidates) {
		Conclusions conclusions = new Conclusions();
		rule.said().forEach((said) -> said.action().accept(conclusions, rule.name()));
		int answers = Math.max(1, rule.inputs().size());
		return new Bearing(rule, about(conclusions, candidates), (double) points(conclusions) / answers);
	}

	private static int points(Conclusions conclusions) {
		if (!conclusions.testAnswers().isEmpty()) {
			return OF_A_TEST;
		}
		if (!conclusions.struck().isEmpty()) {
			return OF_AN_EXCLUSION;
		}
		return conclusions.weights()
			.stream()
			.map((weight) -> Math.abs(weight.weight()))
			.max(Comparator.naturalOrder())
			.orElse(1);
	}

	private static String about(Conclusions conclusions, Candidates candidates) {
		if (!conclusions.testAnswers().isEmpty()) {
			return "tests." + conclusions.testAnswers().get(0).test();
		}
		if (!conclusions.struck().isEmpty()) {
			return area(conclusions.struck().get(0).candidate(), candidates);
		}
		if (!conclusions.weights().isEmpty()) {
			return area(conclusions.weights().get(0).candidate(), candidates);
		}
		return part(conclusions);
	}

	private static String area(String word, Candidates candidates) {
		return candidates.areas()
			.stream()
			.filter((area) -> area.candidates().stream().anyMatch((candidate) -> candidate.word().equals(word)))
			.map(Area::id)
			.findFirst()
			.map("choices."::concat)
			.orElseThrow();
	}

	private static String part(Conclusions conclusions) {
		if (!conclusions.warned().isEmpty()) {
			return "warnings";
		}
		if (!conclusions.singledOut().isEmpty()) {
			return "parts";
		}
		if (!conclusions.climbs().isEmpty()) {
			return "ladder";
		}
		return conclusions.operations().isEmpty() ? "situation" : "operations";
	}

}
