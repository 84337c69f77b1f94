package dev.plumbline.advice;

import dev.plumbline.rules.EvidenceEntry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures an advice rests on: those that the rules which fired mention, and those of
 * the arithmetic between answers and rules.
 */
public final class FiguresUsed {

	private FiguresUsed() {
	}

	/** Whether the arithmetic between answers and rules needs a figure of that name. */
	public static boolean isOfArithmetic(String name) {
		return Derivation.FIGURES.contains(name) || TestFigures.FIGURES.contains(name);
	}

	/** Whether the arithmetic divides by a figure, so that it has to be more than 0. */
	public static boolean isDivisor(String name) {
		return Derivation.DIVISORS.contains(name);
	}

	/** All of them, in the order of the evidence. */
	static List<EvidenceEntry> by(Evaluation evaluation) {
		RuleSet ruleSet = evaluation.ruleSet();
		Set<String> used = new HashSet<>(TestFigures.FIGURES);
		new Situation(evaluation.situation().requirements(), (name) -> {
			used.add(name);
			return ruleSet.evidence().value(name);
		}).requestsOneMachineCarries();
		evaluation.conclusions().fired().forEach((rule) -> used.addAll(ruleSet.rulebook().rule(rule).evidence()));
		return ruleSet.evidence().entries().stream().filter((entry) -> used.contains(entry.name())).toList();
	}

}
