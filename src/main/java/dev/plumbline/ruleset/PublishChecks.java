package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.rules.Problem;
import dev.plumbline.ruleset.Qualifications.Tried;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that has to hold before a draft is in force. */
@Component
class PublishChecks {

	private static final int MOST_NAMED = 20;

	private final List<PublishGate> gates;

	private final Clock clock;

	PublishChecks(List<PublishGate> gates, Clock clock) {
		this.gates = gates;
		this.clock = clock;
	}

	/**
	 * The rule set that the draft becomes.
	 * @throws PublishingRefused with everything that stands in the way
	 */
	RuleSet built(int number, Draft draft, PublishedRuleSet before, String reason, boolean acknowledged) {
		List<Obstacle> obstacles = new ArrayList<>();
		if (!PlainReason.isOne(reason)) {
			obstacles
				.add(new Obstacle("publishing.reason", List.of(Publishing.SHORTEST_REASON, Publishing.LONGEST_REASON)));
		}
		if (draft.hash().equals(before.hash())) {
			obstacles.add(new Obstacle("publishing.unchanged", List.of(before.number())));
		}
		DraftReading reading = DraftReading.of(number, draft.text());
		RuleSet ruleSet = reading.ruleSet();
		if (ruleSet == null) {
			reading.problems().stream().limit(MOST_NAMED).map(PublishChecks::unreadable).forEach(obstacles::add);
		}
		else {
			obstacles.addAll(failedScenarios(draft, ruleSet));
			this.gates.forEach((gate) -> obstacles.addAll(gate.obstacles(draft, acknowledged)));
		}
		if (ruleSet == null || !obstacles.isEmpty()) {
			throw new PublishingRefused(obstacles);
		}
		return ruleSet;
	}

	private static Obstacle unreadable(Problem problem) {
		return (problem.line() > 0)
				? new Obstacle("publishing.problem-in-line",
						List.of(problem.chapter(), problem.line(), problem.reason(), problem.found()))
				: new Obstacle("publishing.problem", List.of(problem.chapter(), problem.reason(), problem.found()));
	}

	private List<Obstacle> failedScenarios(Draft draft, RuleSet ruleSet) {
		LocalDate today = LocalDate.now(this.clock);
		Stream<Tried> ofAdvice = Scenarios.of(draft.text())
			.run(ruleSet, today)
			.stream()
			.map((result) -> new Tried(result.scenario().name(), result.differences()));
		return Stream.concat(ofAdvice, Qualifications.run(draft.text(), ruleSet, today).stream())
			.filter((tried) -> !tried.passes())
			.limit(MOST_NAMED)
			.map((tried) -> new Obstacle("publishing.scenario",
					List.of(tried.name(), String.join("; ", tried.differences()))))
			.toList();
	}

}
