package dev.plumbline.qualification;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.rules.Problem;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RuleSetYaml;
import dev.plumbline.rules.RulesRefused;
import tools.jackson.core.type.TypeReference;

import java.time.LocalDate;
import java.util.List;

/** All enquiries that a rule set says how to grade. */
public final class QualificationScenarios {

	/** The file of a rule set in which they stand. */
	public static final String FILE = RuleSetText.QUALIFICATION_SCENARIOS;

	private static final int MOST = 1_000;

	private final List<QualificationScenario> scenarios;

	private QualificationScenarios(List<QualificationScenario> scenarios) {
		this.scenarios = List.copyOf(scenarios);
	}

	/**
	 * Reads them; none when the rule set has no such file.
	 * @throws RulesRefused with everything that is not of their shape
	 */
	public static QualificationScenarios of(RuleSetText text) {
		String content = text.files().get(FILE);
		if (content == null) {
			return new QualificationScenarios(List.of());
		}
		List<QualificationScenario> scenarios = RuleSetYaml.list(FILE, content,
				new TypeReference<List<QualificationScenario>>() {
				});
		List<Problem> problems = scenarios.stream()
			.limit(MOST)
			.flatMap((scenario) -> scenario.problem()
				.map((reason) -> new Problem(FILE, 0, String.valueOf(scenario.name()), reason, null))
				.stream())
			.toList();
		if (scenarios.size() > MOST) {
			problems = List.of(new Problem(FILE, 0, scenarios.size() + " scenarios",
					"A rule set holds at most " + MOST + " of these; take some out.", null));
		}
		if (!problems.isEmpty()) {
			throw new RulesRefused(RuleSetYaml.located(problems, FILE, content, "scenario"));
		}
		return new QualificationScenarios(scenarios);
	}

	/** All of them, in the order of the file. */
	public List<QualificationScenario> all() {
		return this.scenarios;
	}

	/** Runs all of them. */
	public List<QualificationScenario.Result> run(Qualification qualification, RuleSet ruleSet, LocalDate asOf) {
		return this.scenarios.stream().map((scenario) -> scenario.run(qualification, ruleSet, asOf)).toList();
	}

	/**
	 * The text of a scenario.
	 * @param name what it is, in one sentence
	 */
	public static String text(String name, Answers answers, Lead lead, Grading.Grade grade) {
		return QualificationScenarioText.of(name, answers, lead, grade);
	}

}
