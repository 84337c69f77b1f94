package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Candidates;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.explaining.Prospect;

import java.util.List;
import java.util.Optional;

/**
 * That the verdict stays whatever is still said.
 *
 * @param verdict its name in the contract
 * @param tried in how many ways the rest was answered to find out
 * @param changing names of what we would run that can still become something else
 */
record SettledView(String verdict, int tried, List<String> changing) {

	/** Empty when the verdict can change, or when nothing is left to say. */
	static Optional<SettledView> of(Prospect prospect, RuleSet ruleSet) {
		return (prospect.verdictHolds() && prospect.tried() > 1)
				? Optional.of(new SettledView(prospect.verdict().id(), prospect.tried(), changing(prospect, ruleSet)))
				: Optional.empty();
	}

	private static List<String> changing(Prospect prospect, RuleSet ruleSet) {
		return ruleSet.candidates()
			.areas()
			.stream()
			.filter((area) -> prospect.changing().contains("choices." + area.id()))
			.map(Candidates.Area::label)
			.toList();
	}

}
