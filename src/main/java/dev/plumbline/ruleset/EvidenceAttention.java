package dev.plumbline.ruleset;

import dev.plumbline.account.Attention;
import dev.plumbline.account.Role;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.rules.EvidenceEntry;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Tells of the figures in force that were to be looked at again by now. */
@Component
class EvidenceAttention implements Attention {

	private static final int MOST_NAMED = 8;

	private final RulesInForce rules;

	private final Clock clock;

	EvidenceAttention(RulesInForce rules, Clock clock) {
		this.rules = rules;
		this.clock = clock;
	}

	@Override
	public List<Matter> matters() {
		LocalDate today = LocalDate.now(this.clock);
		List<EvidenceEntry> stale = this.rules.current()
			.evidence()
			.entries()
			.stream()
			.filter((figure) -> figure.isStale(today))
			.sorted(Comparator.comparing(EvidenceEntry::reviewBy))
			.toList();
		// the editor's business as much as the principal's
		return stale.isEmpty() ? List.of() : List.of(new Matter(Urgency.SOME_TIME, Role.EDITOR,
				"attention.evidence-stale", stale.size(), List.of(names(stale)), "/admin/rules/figures"));
	}

	private static String names(List<EvidenceEntry> stale) {
		String names = stale.stream().limit(MOST_NAMED).map(EvidenceEntry::name).collect(Collectors.joining(", "));
		return (stale.size() > MOST_NAMED) ? names + ", …" : names;
	}

}
