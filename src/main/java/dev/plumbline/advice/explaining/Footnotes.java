package dev.plumbline.advice.explaining;

import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.Rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists every figure that an advice or its explanation uses, as footnotes need it. */
final class Footnotes {

	private final Inquiry inquiry;

	Footnotes(Inquiry inquiry) {
		this.inquiry = inquiry;
	}

	/** In the order of the evidence. Asked last: it looks at what was shown so far. */
	List<UsedEvidence> all() {
		Map<String, List<String>> usedBy = usedBy();
		Set<String> used = new HashSet<>(this.inquiry.beside().figures());
		this.inquiry.evaluation().figuresUsed().forEach((entry) -> used.add(entry.name()));
		return this.inquiry.ruleSet()
			.evidence()
			.entries()
			.stream()
			.filter((entry) -> used.contains(entry.name()))
			.map((entry) -> footnote(entry, usedBy.getOrDefault(entry.name(), List.of())))
			.toList();
	}

	/**
	 * The rules that fired, by the figures they mention, in the order of the rulebook.
	 */
	private Map<String, List<String>> usedBy() {
		Map<String, List<String>> usedBy = new HashMap<>();
		for (Rule rule : this.inquiry.ruleSet().rulebook().rules()) {
			if (this.inquiry.beside().fired(rule)) {
				rule.evidence()
					.forEach((figure) -> usedBy.computeIfAbsent(figure, (missing) -> new ArrayList<>())
						.add(rule.name()));
			}
		}
		return usedBy;
	}

	private static UsedEvidence footnote(EvidenceEntry entry, List<String> usedBy) {
		return new UsedEvidence(entry.name(), entry.value(), entry.unit(), entry.source(), entry.confidence(),
				entry.measuredOn(), entry.reviewBy(), entry.note(), List.copyOf(usedBy));
	}

}
