package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.assessment.recommendation.RecommendationView.Dates;
import dev.plumbline.assessment.recommendation.RecommendationView.Finding;
import dev.plumbline.rules.EvidenceEntry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Prepares what an advice rests on: the rules that spoke, and the age of their figures.
 */
final class RecommendationSources {

	private final Advice advice;

	private final RuleSet ruleSet;

	RecommendationSources(Advice advice, RuleSet ruleSet) {
		this.advice = advice;
		this.ruleSet = ruleSet;
	}

	List<Finding> findings(RecommendationNotes notes) {
		return this.advice.findings()
			.stream()
			.map((finding) -> new Finding(finding.rule(), notes.said(finding.because()),
					notes.figures(this.ruleSet.rulebook().rule(finding.rule()).evidence())))
			.toList();
	}

	/**
	 * Over the figures of the rules that fired, or of the whole set when they name none.
	 */
	Dates dates(LocalDate today) {
		List<EvidenceEntry> used = this.advice.findings()
			.stream()
			.flatMap((finding) -> this.ruleSet.rulebook().rule(finding.rule()).evidence().stream())
			.distinct()
			.map((name) -> this.ruleSet.evidence().entry(name))
			.toList();
		List<EvidenceEntry> entries = used.isEmpty() ? List.copyOf(this.ruleSet.evidence().entries()) : used;
		Comparator<LocalDate> earliest = Comparator.naturalOrder();
		return new Dates(entries.stream().map(EvidenceEntry::measuredOn).min(earliest).orElseThrow(),
				entries.stream().map(EvidenceEntry::measuredOn).max(earliest).orElseThrow(),
				entries.stream().map(EvidenceEntry::reviewBy).min(earliest).orElseThrow(), today,
				(int) used.stream().filter((entry) -> entry.isStale(today)).count());
	}

}
