package dev.plumbline.advice;

import dev.plumbline.rules.Problem;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RuleSetYaml;
import dev.plumbline.rules.RulesRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All scenarios of a rule set: the files under {@code scenarios/}. */
public final class Scenarios {

	private static final Logger logger = LoggerFactory.getLogger(Scenarios.class);

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

	/**
	 * Those that can be read. The rules give the same advice without the others, as when
	 * a release asks other questions than the one that published them.
	 */
	public static List<Scenario> readable(RuleSetText text) {
		List<Scenario> scenarios = new ArrayList<>();
		text.files().forEach((file, content) -> {
			if (file.startsWith(FOLDER)) {
				try {
					parse(file, content).stream()
						.filter((scenario) -> scenario.problem().isEmpty())
						.forEach(scenarios::add);
				}
				catch (RulesRefused ex) {
					logger.debug("The scenarios in {} cannot be read", file, ex);
				}
			}
		});
		return List.copyOf(scenarios);
	}

	private static List<Scenario> read(String file, String text) {
		List<Scenario> scenarios = parse(file, text);
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

	private static List<Scenario> parse(String file, String text) {
		return RuleSetYaml.list(file, text, new TypeReference<List<Scenario>>() {
		});
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
