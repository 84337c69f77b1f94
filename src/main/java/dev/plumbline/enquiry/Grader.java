package dev.plumbline.enquiry;

import dev.plumbline.advice.Advice;
import dev.plumbline.qualification.Lead;
import dev.plumbline.questionnaire.Answers;

/** Grades an enquiry that comes with a recommendation. */
interface Grader {

	Graded grade(Lead lead, Advice advice, Answers answers);

}
