package dev.plumbline.api;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.assessment.explanations.Explanations;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.questionnaire.Requirements;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Reads raw answers and asks for advice on them, as of the day on which it is asked. */
@Component
class AdviceOfToday {

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final Advisor advisor;

	private final RulesInForce rules;

	private final Explanations explanations;

	private final Clock clock;

	AdviceOfToday(Advisor advisor, RulesInForce rules, Explanations explanations, Clock clock) {
		this.advisor = advisor;
		this.rules = rules;
		this.explanations = explanations;
		this.clock = clock;
	}

	/**
	 * The advice for these answers.
	 * @throws RefusedAnswers naming everything that is wrong with them
	 */
	Advice on(Map<String, Object> answers) {
		return on(this.questionnaire.read(answers));
	}

	/** The advice for answers that were read. */
	Advice on(Answers answers) {
		return this.advisor.advise(this.questionnaire.requirements(answers), LocalDate.now(this.clock));
	}

	/**
	 * The advice for these answers with everything that explains it, by the same rules.
	 * @throws RefusedAnswers naming everything that is wrong with them
	 * @throws dev.plumbline.assessment.explanations.NotNow when there is no time for it
	 */
	ExplainedAdvice explainedOn(Map<String, Object> answers, Caller caller) {
		Requirements requirements = this.questionnaire.requirements(this.questionnaire.read(answers));
		RuleSet ruleSet = this.rules.current();
		Explanation explanation = this.explanations.explain(caller, ruleSet, requirements);
		return new ExplainedAdvice(this.advisor.advise(requirements, LocalDate.now(this.clock), ruleSet), explanation);
	}

}
