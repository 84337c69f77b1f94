package dev.plumbline.advice;

import dev.plumbline.rules.Problem;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RuleSetYaml;
import dev.plumbline.rules.RulesRefused;
import tools.jackson.core.type.TypeReference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All scenarios of a rule set: the files under {@code scenarios/}. */
public final class Scenarios {

	private static final String FOLDER = "scenarios/";

	private static final int MAX_SCENARIOS = 1_000;

	private final List<Scenario> scenarios;

	private Scenarios(List<Scenario> scenarios) {
		this.scenarios = scenarios;
	}

	/**
	 * Reads the scenarios of a rule set.
	 * @throws RulesRefused with everything that is not of their shape
	 */
	public static Scenarios of(RuleSetText text) {
		List<Problem> problems = new ArrayList<>();
		List<Scenario> scenarios = new ArrayList<>();
		text.files().forEach((file, content) -> {
			if (file.startsWith(FOLDER)) {
				try {
					scenarios.addAll(read(file, content));
				}
				catch (RulesRefused ex) {
					problems.addAll(ex.problems());
				}
			}
		});
		if (scenarios.size() > MAX_SCENARIOS) {
			problems.add(new Problem(FOLDER, 0, scenarios.size() + " scenarios",
					"A rule set holds at most " + MAX_SCENARIOS + " scenarios; take some out.", null));
		}
		if (!problems.isEmpty()) {
			throw new RulesRefused(problems);
		}
		return new Scenarios(List.copyOf(scenarios));
	}

	private static List<Scenario> read(String file, String text) {
		List<Scenario> scenarios = RuleSetYaml.list(file, text, new TypeReference<List<Scenario>>() {
		});
		List<Problem> problems = scenarios.stream()
			.flatMap((scenario) -> scenario.problem()
				.map((reason) -> new Problem(file, 0, String.valueOf(scenario.name()), reason, null))
				.stream())
			.toList();
		if (!problems.isEmpty()) {
			throw new RulesRefused(RuleSetYaml.located(problems, file, text, "scenario"));
		}
		return scenarios;
	}

	/** All of them, in the order of the files. */
	public List<Scenario> all() {
		return this.scenarios;
	}

	/** Runs all of them through a rule set, as of a date. */
	public List<Scenario.Result> run(RuleSet ruleSet, LocalDate asOf) {
		return this.scenarios.stream().map((scenario) -> scenario.run(ruleSet, asOf)).toList();
	}

}
