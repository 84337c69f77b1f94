package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Part;
import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.questionnaire.Requirements;

import java.util.List;

/** The verdict in one sentence that a CTO can repeat, with the visitor's own figures. */
final class Headline {

	private static final int PARTS_NAMED = 3;

	private final Evaluation evaluation;

	private final Verdict verdict;

	private final List<Part> parts;

	private final List<String> needed;

	Headline(Evaluation evaluation, Verdict verdict, List<Part> parts, List<String> needed) {
		this.evaluation = evaluation;
		this.verdict = verdict;
		this.parts = parts;
		this.needed = needed;
	}

	String sentence() {
		return switch (this.verdict) {
			case NOT_NEEDED -> notNeeded();
			case NOT_YET -> Phrases.of("headline.not-yet." + firstNotYet(), years(), share(), writes());
			case ONE_PART -> onePart();
			case DISTRIBUTED -> Phrases.of("headline.distributed." + reason(), years(), writes());
			case CANNOT_TELL -> Phrases.of("headline.cannot-tell",
					list(this.needed.stream().map((answer) -> Phrases.of("answer." + answer)).toList()));
		};
	}

	private String notNeeded() {
		boolean obliged = requirements().reasons().contains("contract") || requirements().reasons().contains("law");
		return Phrases.of(obliged ? "headline.not-needed.obliged" : "headline.not-needed", years(), share(), writes());
	}

	private String onePart() {
		if (this.parts.isEmpty()) {
			return Phrases.of("headline.one-part", writes());
		}
		return Phrases.of("headline.one-part.named",
				list(this.parts.stream().map(Part::what).limit(PARTS_NAMED).toList()));
	}

	/** Things in a row as people write them: a, b and c. */
	private static String list(List<String> things) {
		int last = things.size() - 1;
		return (last < 1) ? String.join("", things)
				: String.join(", ", things.subList(0, last)) + Phrases.of("and") + things.get(last);
	}

	private String firstNotYet() {
		Outcomes outcomes = this.evaluation.outcomes();
		return (outcomes.of(Outcomes.TRAFFIC) == Outcome.NOT_YET) ? "traffic"
				: (outcomes.of(Outcomes.AVAILABILITY) == Outcome.NOT_YET) ? "availability" : "dataModel";
	}

	private String reason() {
		if (this.evaluation.choices().get("topology").choice().equals("cells-per-jurisdiction")) {
			return "cells";
		}
		if (requirements().writers().equals("same-records")) {
			return "same-records";
		}
		if (this.evaluation.situation().crossRegionTransactions().equals("atomic")) {
			return "atomic";
		}
		return requirements().regionOutage().equals("unnoticed") ? "region"
				: requirements().residency().equals("several-places") ? "places" : "nines";
	}

	private Requirements requirements() {
		return this.evaluation.situation().requirements();
	}

	private int years() {
		return requirements().planningYears();
	}

	private double share() {
		return this.evaluation.situation().horizon().largestShare();
	}

	private double writes() {
		return this.evaluation.situation().horizon().writes();
	}

}
