package dev.plumbline.rehearsal;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.Qualifications;
import dev.plumbline.ruleset.Qualifications.Tried;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
			List<Tried> results = Stream
				.concat(Scenarios.of(text)
					.run(draft, today)
					.stream()
					.map((result) -> new Tried(result.scenario().name(), result.differences())),
						Qualifications.run(text, draft, today).stream())
				.toList();
			return new ScenarioState(true, results.size(),
					results.stream().filter((tried) -> !tried.passes()).map(Tried::name).toList());
		}
		catch (IllegalArgumentException | RefusedAnswers ex) {
			// a draft may hold mistakes; the check says where
			return new ScenarioState(false, 0, List.of());
		}
	}

}
