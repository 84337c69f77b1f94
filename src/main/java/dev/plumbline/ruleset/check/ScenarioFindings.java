package dev.plumbline.ruleset.check;

import dev.plumbline.advice.Scenario;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.rules.Rule;
import dev.plumbline.ruleset.check.Finding.Example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which scenarios are not answered as they say, and which rules none of them tries. */
final class ScenarioFindings {

	private final Lab lab;

	private final LocalDate asOf;

	private final Survey survey;

	private final Map<String, Integer> fired = new HashMap<>();

	ScenarioFindings(Lab lab, LocalDate asOf, Survey survey) {
		this.lab = lab;
		this.asOf = asOf;
		this.survey = survey;
	}

	/** Tries every one, and lets the survey see it. */
	List<Finding> of(List<Scenario> scenarios) {
		List<Finding> findings = new ArrayList<>();
		this.lab.expect(scenarios.size());
		scenarios.forEach((scenario) -> add(scenario, findings));
		for (Rule rule : this.survey.rules()) {
			int times = this.fired.getOrDefault(rule.name(), 0);
			if (times == 0) {
				findings.add(Finding.of(Kind.UNTRIED, rule.name()));
			}
			else if (times == scenarios.size()) {
				findings.add(Finding.of(Kind.NEVER_SILENT, rule.name()));
			}
		}
		return findings;
	}

	private void add(Scenario scenario, List<Finding> findings) {
		Example example = new Example(scenario.answers(), null, null);
		try {
			this.lab.look(Questionnaire.shipped().read(scenario.answers())).ifPresent(this.survey::add);
			Scenario.Result result = scenario.run(this.lab.ruleSet(), this.asOf);
			result.fired().forEach((rule) -> this.fired.merge(rule, 1, Integer::sum));
			if (!result.differences().isEmpty()) {
				findings.add(Finding.shown(Kind.SCENARIO_FAILS, scenario.name(), example,
						String.join("; ", result.differences())));
			}
		}
		catch (RefusedAnswers ex) {
			findings.add(Finding.of(Kind.SCENARIO_FAILS, scenario.name(), String.valueOf(ex.getMessage())));
		}
	}

}
