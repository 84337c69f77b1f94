package dev.plumbline.ruleset.check;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.qualification.Qualification;
import dev.plumbline.qualification.QualificationScenario;
import dev.plumbline.qualification.QualificationScenarios;
import dev.plumbline.qualification.SampleLeads;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.Qualifications;
import dev.plumbline.ruleset.check.Finding.Example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is odd about the chapter that grades enquiries: scenarios that fail, rules that
 * none of them tries, and rules that never or always fire.
 */
final class EnquiryFindings {

	/** Every answer set takes an advice first. */
	private static final int MOST_SAMPLES = 1_000;

	private final Lab lab;

	private final LocalDate asOf;

	private final Qualification qualification;

	private final List<QualificationScenario> scenarios;

	private final Map<String, Integer> inScenarios = new HashMap<>();

	private final Map<String, Integer> inSamples = new HashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	private int looked;

	EnquiryFindings(Lab lab, RuleSetText text, LocalDate asOf) {
		this.lab = lab;
		this.asOf = asOf;
		this.qualification = Qualifications.of(text);
		this.scenarios = QualificationScenarios.of(text).all();
	}

	List<Rule> rules() {
		return this.qualification.rules();
	}

	int scenarios() {
		return this.scenarios.size();
	}

	/**
	 * Looks at its own scenarios, and at answer sets with all kinds of people behind
	 * them.
	 */
	List<Finding> over(List<Answers> drawn) {
		this.scenarios.forEach(this::tried);
		List<Answers> samples = drawn.subList(0, Math.min(drawn.size(), MOST_SAMPLES));
		this.lab.expect(samples.size());
		Advisor advisor = new Advisor(new OneRuleSet(this.lab.ruleSet()), "check");
		SampleLeads leads = new SampleLeads();
		samples.forEach((answers) -> this.lab.requirements(answers).ifPresent((requirements) -> {
			Advice advice = advisor.advise(requirements, this.asOf);
			sampled(advice, requirements, leads);
		}));
		rules().forEach(this::rule);
		return this.findings;
	}

	private void tried(QualificationScenario scenario) {
		QualificationScenario.Result result = scenario.run(this.qualification, this.lab.ruleSet(), this.asOf);
		result.fired().forEach((rule) -> this.inScenarios.merge(rule, 1, Integer::sum));
		if (!result.differences().isEmpty()) {
			this.findings.add(Finding.shown(Kind.SCENARIO_FAILS, scenario.name(),
					new Example(scenario.answers(), null, null), String.join("; ", result.differences())));
		}
	}

	private void sampled(Advice advice, Requirements requirements, SampleLeads leads) {
		this.looked++;
		this.qualification.fired(advice, requirements, leads.next())
			.forEach((rule) -> this.inSamples.merge(rule, 1, Integer::sum));
	}

	private void rule(Rule rule) {
		int tried = this.inScenarios.getOrDefault(rule.name(), 0);
		int sampled = this.inSamples.getOrDefault(rule.name(), 0);
		if (tried + sampled == 0) {
			this.findings.add(Finding.of(Kind.ENQUIRY_RULE_NEVER, rule.name()));
		}
		else if (this.looked > 0 && sampled == this.looked && tried == scenarios()) {
			this.findings.add(Finding.of(Kind.RULE_ALWAYS, rule.name()));
		}
		if (tried == 0) {
			this.findings.add(Finding.of(Kind.UNTRIED, rule.name()));
		}
		else if (tried == scenarios()) {
			this.findings.add(Finding.of(Kind.NEVER_SILENT, rule.name()));
		}
	}

	/** Advises by the rule set that is checked. */
	private record OneRuleSet(RuleSet current) implements RulesInForce {

		@Override
		public RuleSet byNumber(int number) {
			return this.current;
		}

	}

}
