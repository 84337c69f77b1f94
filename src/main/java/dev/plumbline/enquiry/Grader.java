package dev.plumbline.enquiry;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.qualification.Lead;
import dev.plumbline.qualification.QualificationInForce;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import org.springframework.stereotype.Component;

/** Grades an enquiry that comes with a recommendation, by the rules in force. */
@Component
class Grader {

	private final QualificationInForce qualification;

	private final RulesInForce rules;

	Grader(QualificationInForce qualification, RulesInForce rules) {
		this.qualification = qualification;
		this.rules = rules;
	}

	Graded grade(Lead lead, Advice advice, Answers answers) {
		int ruleSet = this.rules.current().number();
		return new Graded(
				this.qualification.current().grade(advice, Questionnaire.shipped().requirements(answers), lead),
				ruleSet);
	}

}
