package dev.plumbline.rehearsal;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Scenario;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.rules.RuleSetText;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether the scenarios of a draft come out as they say.
 *
 * @param readable whether all of them could be run
 * @param total how many there are; 0 when they cannot be run
 * @param failing names of those that come out otherwise
 */
record ScenarioState(boolean readable, int total, List<String> failing) {

	/** Whether each of them comes out as it says. */
	boolean passing() {
		return this.readable && this.failing.isEmpty();
	}

	/** Runs all of them, which takes well under a second. */
	static ScenarioState of(RuleSetText text, RuleSet draft, LocalDate today) {
		try {
			List<Scenario.Result> results = Scenarios.of(text).run(draft, today);
			return new ScenarioState(true, results.size(),
					results.stream()
						.filter((result) -> !result.differences().isEmpty())
						.map((result) -> result.scenario().name())
						.toList());
		}
		catch (IllegalArgumentException | RefusedAnswers ex) {
			// a draft may hold mistakes; the check says where
			return new ScenarioState(false, 0, List.of());
		}
	}

}
