package dev.plumbline.ruleset.check;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.rules.EvidenceEntry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The figures that are to be looked at again, now or soon; the longest due first. */
final class FigureFindings {

	/** Days in which there is time to look. */
	static final int SOON = 60;

	private final RuleSet ruleSet;

	private final LocalDate asOf;

	FigureFindings(RuleSet ruleSet, LocalDate asOf) {
		this.ruleSet = ruleSet;
		this.asOf = asOf;
	}

	List<Finding> all() {
		List<Finding> findings = new ArrayList<>();
		this.ruleSet.evidence()
			.entries()
			.stream()
			.filter((figure) -> figure.isStale(this.asOf.plusDays(SOON)))
			.sorted(Comparator.comparing(EvidenceEntry::reviewBy))
			.forEach((figure) -> findings
				.add(Finding.of(figure.isStale(this.asOf) ? Kind.FIGURE_STALE : Kind.FIGURE_SOON, figure.name(),
						figure.amount(), figure.reviewBy().toString(), figure.source())));
		return findings;
	}

}
